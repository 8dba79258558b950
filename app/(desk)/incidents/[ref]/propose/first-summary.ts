import type { Facts } from "#lib/facts/facts.ts";
import { sayAmount } from "#lib/reports/spell-out.ts";
import type { Locale, Words } from "#lib/words/words.ts";

/** A first draft of what management reads: what happened, about whom and how many, and what was done. */
export function firstSummary(facts: Facts, groupId: string | null, locale: Locale, t: Words): string {
  const groups = facts.groups.filter(({ id }) => groupId === null || id === groupId);
  const counts = groups.map(({ facts: group }) => {
    const name = group.name.value ?? t("dossier.unnamedGroup");
    const count = group.people.value && sayAmount(group.people.value, locale, t);
    return count
      ? t("proposals.prefill.group", { group: name, count })
      : t("proposals.prefill.groupUnknown", { group: name });
  });
  const measures = shortened(facts.recovery.measuresTaken.value);
  return [
    shortened(facts.nature.description.value),
    counts.join(" "),
    measures ? t("proposals.prefill.measures", { measures }) : null,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const enough = 2000;

/** A long description is cut at a word, so that the draft can be sent as it stands. */
function shortened(text: string | null): string | null {
  if (text === null || text.length <= enough) return text;
  const cut = text.slice(0, enough).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), enough / 2))}…`;
}
