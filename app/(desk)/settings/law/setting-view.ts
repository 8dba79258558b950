import { wallTime } from "#lib/clock/amsterdam-time.ts";
import { sayDay } from "#lib/clock/say-moment.ts";
import { sections } from "#lib/facts/facts.ts";
import { countries } from "#lib/facts/group.ts";
import { sayOption } from "#lib/facts/say-fact.ts";
import { dayBegins, type LegalSettingName } from "#lib/law/legal-settings.ts";
import type { Locale, Words } from "#lib/words/words.ts";

type Option = { value: string; text: string };

/** The settings in the groups in which they are shown. */
export const settingGroups = {
  organisation: ["financial-undertaking", "public-body", "main-establishment", "controller-outside-eea"],
  regimes: ["regime-cbw", "regime-dora", "regime-telecom", "regime-processor-contract"],
  proposals: ["omnibus-preview"],
} as const satisfies Record<string, readonly LegalSettingName[]>;
export type SettingGroup = keyof typeof settingGroups;

/** What is switched on or off; the others are answered with yes or no. */
function isSwitch(name: LegalSettingName): boolean {
  return name.startsWith("regime-") || name === "omnibus-preview";
}

function sayCountry(code: string, locale: Locale, t: Words): string {
  return sayOption(sections.parties, "mainEstablishment", code, locale, t);
}

/** The answers of a setting to choose from; null for the one in which a number is typed. */
export function optionsOf(name: LegalSettingName, locale: Locale, t: Words): Option[] | null {
  const option = (value: string, key = value) => ({ value, text: t(`regimes.settings.value.${key}`) });
  if (name === "regime-processor-contract") return null;
  if (name === "regime-cbw") return [option("essential"), option("important"), option("off")];
  if (name === "main-establishment") {
    const named = countries.map((value) => ({ value, text: sayCountry(value, locale, t) }));
    return named.sort((a, b) => place(a.value) - place(b.value) || a.text.localeCompare(b.text, locale));
  }
  return isSwitch(name) ? [option("yes", "on"), option("no", "off")] : [option("yes"), option("no")];
}

/** Our own country first, the rest of the world last. */
function place(code: string): number {
  return code === "NL" ? 0 : code === "outside-eea" ? 2 : 1;
}

/** The value of a line as its form has it. */
export function typedValue(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : "";
}

/** The value of a line in words; "not filled in yet" where nobody answered. */
export function sayValue(name: LegalSettingName, value: unknown, locale: Locale, t: Words): string {
  if (value === null || value === undefined) return t("regimes.settings.notAnswered");
  if (typeof value === "number") return t("regimes.settings.value.hours", { hours: value });
  const typed = typedValue(value);
  const found = optionsOf(name, locale, t)?.find((option) => option.value === typed);
  return found?.text ?? t(`regimes.settings.value.${typed === "off" ? "off" : typed}`);
}

/** A day of a line (yyyy-mm-dd) in words. */
export function sayLineDay(day: string, locale: Locale): string {
  return sayDay(dayBegins(day), locale);
}

/** The day of a moment as one types it. */
export function typedDay(at: Date): string {
  const { year, month, day } = wallTime(at);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
