import type { DataCategory } from "#lib/facts/group.ts";
import type { Composing } from "./composing.ts";

/** The answers of the AP's form that stand above others: who names the detail need not name them. */
const above: Partial<Record<DataCategory, readonly DataCategory[]>> = {
  "contact-data": ["address", "email-address", "phone-number"],
  "financial-data": ["bank-account", "credit-card", "problem-debts", "benefits-or-debts", "other-financial"],
};

/** A note as one of a list: without the capital it was typed with, unless it is a name in capitals. */
function asItem(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}

/** The kinds of data of this group in plain words, and whether all of them are known. */
export function namedData(c: Composing): { items: string[]; known: boolean; specialKnown: boolean } {
  const categories = c.ofGroup("dataCategories");
  const special = c.ofGroup("specialCategories");
  const note = c.sureOfGroup("dataCategoriesNote") ? c.ofGroup("dataCategoriesNote") : null;
  const kept = (categories ?? []).filter(
    (one) => !above[one]?.some((detail) => categories?.includes(detail)),
  );
  const named = kept.filter((one) => one !== "other" || !note).map((one) => c.say(`letterText.data.${one}`));
  const noted = c.group && note ? c.freeText(`group/${c.group.id}/dataCategoriesNote`, note).map(asItem) : [];
  return {
    items: [...named, ...noted, ...(special ?? []).map((one) => c.say(`letterText.data.${one}`))],
    known: categories !== null,
    specialKnown: special !== null,
  };
}
