import { sayTable } from "#lib/clock/say-moment.ts";
import { sayNumber } from "#lib/clock/say-number.ts";
import { informed, notified } from "#lib/register/notified.ts";
import type { Reason, RegisterRow } from "#lib/register/register-row.ts";
import { sayAmount } from "#lib/reports/spell-out.ts";
import type { Locale, Words } from "#lib/words/words.ts";

/** Why something was not done, in a person's words or in the app's; nothing when there is nothing to say. */
export function sayReason(reason: Reason | null, t: Words): string {
  if (!reason) return "";
  return "text" in reason ? reason.text : t(reason.message.key, reason.message.values);
}

/** How many people: "1", "1.200 tot 1.500", "minstens 40" while a group is not counted. */
export function sayPeople({ peopleMin: min, peopleMax: max }: RegisterRow, locale: Locale, t: Words): string {
  if (min === null) return t("facts.unknown");
  if (max === null) return t("register.atLeast", { min: sayNumber(min, locale) });
  return sayAmount({ min, max }, locale, t);
}

/** Whether the authority was notified: "ja, 24-11-2026 14:05", "nee, want …", "nog open". */
export function sayNotified(row: RegisterRow, locale: Locale, t: Words): string {
  switch (notified(row)) {
    case "yes":
      return row.filedAt ? t("register.yes", { at: sayTable(row.filedAt, locale) }) : t("register.justYes");
    case "no": {
      const why = sayReason(row.whyNotNotified, t);
      return why ? t("register.noBecause", { why }) : t("register.no");
    }
    case "open":
      return t("register.open");
  }
}

/** Whether the people were informed, in a word: "ja", "n.v.t.", "moet", "nog open". */
export function sayInformedState(row: RegisterRow, t: Words): string {
  switch (informed(row)) {
    case "yes":
      return t("register.justYes");
    case "no":
      return t("register.notRequired");
    case "required":
      return t("register.required");
    case "open":
      return t("register.open");
  }
}

/** The same with the moment, where it is known: "ja, 24-11-2026 14:05". */
export function sayInformed(row: RegisterRow, locale: Locale, t: Words): string {
  const at = informed(row) === "yes" ? row.informedAt : null;
  return at ? t("register.yes", { at: sayTable(at, locale) }) : sayInformedState(row, t);
}
