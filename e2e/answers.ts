import type { Locator, Page } from "@playwright/test";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import type { Field } from "#lib/facts/field.ts";
import { sayOption } from "#lib/facts/say-fact.ts";
import type { Section } from "#lib/facts/section.ts";
import { type Locale, words } from "#lib/words/words.ts";

/** An answer as a person gives it: text or one choice, several choices (none of these: []), a number, or a moment. */
export type Answer = string | string[] | number | { date: string; time?: string };
export type Answers = Record<string, Answer>;

/** One answer out of so many that the form shows them in a box that folds out. */
function isLongList(field: Field): boolean {
  return field.kind === "choice" && field.options.length > 20;
}

/** The question's own part of a form: a box, or the group of boxes that its words name. */
export function question(page: Page, section: SectionName, field: string, locale: Locale = "nl"): Locator {
  const definition = (sections[section] as Section).fields[field] as Field;
  const name = words(locale)(`facts.${section}.${field}.label`);
  if (isLongList(definition)) return page.getByRole("combobox", { name, exact: true });
  if (definition.kind === "text") return page.getByRole("textbox", { name, exact: true });
  const role = definition.kind === "choice" ? "radiogroup" : "group";
  return page.getByRole(role, { name, exact: true });
}

/** Answers one question of a section's form. */
export async function answer(
  page: Page,
  section: SectionName,
  field: string,
  given: Answer,
  locale: Locale = "nl",
): Promise<void> {
  const t = words(locale);
  const asked = question(page, section, field, locale);
  const option = (key: string) => sayOption(sections[section], field, key, locale, t);
  const { kind } = (sections[section] as Section).fields[field] as Field;
  if (kind === "text") return asked.fill(given as string);
  if (isLongList((sections[section] as Section).fields[field] as Field)) {
    await asked.selectOption({ label: option(given as string) });
    return;
  }
  if (kind === "choice") {
    return asked.getByRole("radio", { name: option(given as string), exact: true }).check();
  }
  if (kind === "choices") {
    const chosen = given as string[];
    const names = chosen.length === 0 ? [t("facts.noneOfThese")] : chosen.map(option);
    for (const name of names) await asked.getByRole("checkbox", { name, exact: true }).check();
    return;
  }
  if (kind === "amount") {
    await asked.getByRole("radio", { name: t("facts.amount.exact"), exact: true }).check();
    return asked
      .getByRole("textbox", { name: t("facts.amount.exactLabel"), exact: true })
      .fill(String(given));
  }
  const moment = given as { date: string; time?: string };
  await asked.getByRole("textbox", { name: t("facts.moment.date"), exact: true }).fill(moment.date);
  await asked.getByRole("textbox", { name: t("facts.moment.time"), exact: true }).fill(moment.time ?? "");
}
