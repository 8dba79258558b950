import { sayFactMoment } from "#lib/clock/say-moment.ts";
import { sayNumber } from "#lib/clock/say-number.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { Amount, Fact, Moment } from "./field.ts";
import type { Section } from "./section.ts";

/** The name of a country of the European Economic Area; the EU writes EL where ISO 3166 has GR. */
function sayCountry(country: string, locale: Locale): string {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  return names.of(country === "EL" ? "GR" : country) ?? country;
}

/** The questions whose answers are countries: their names come from the language itself, not from the word lists. */
export const countryQuestions: readonly string[] = ["group/countries", "parties/mainEstablishment"];

/** One answer of a list in words. */
export function sayOption(section: Section, field: string, option: string, locale: Locale, t: Words): string {
  const asksCountry = `${section.name}/${field}`;
  const country = countryQuestions.includes(asksCountry) && /^[A-Z]{2}$/.test(option);
  return country ? sayCountry(option, locale) : t(`facts.${section.name}.${field}.options.${option}`);
}

/**
 * A recorded answer in words, a line for every choice; a text as it was typed. "Nog niet bekend" where there is none.
 * How certain it is stands beside it, not in it.
 */
export function sayFact(
  section: Section,
  field: string,
  fact: Fact<unknown>,
  locale: Locale,
  t: Words,
): string[] {
  const definition = section.fields[field];
  if (!definition || fact.value === null) return [t("facts.unknown")];
  switch (definition.kind) {
    case "text":
      return [fact.value as string];
    case "choice":
      return [sayOption(section, field, fact.value as string, locale, t)];
    case "choices": {
      const ticked = fact.value as string[];
      if (ticked.length === 0) return [t("facts.noneOfThese")];
      return ticked.map((option) => sayOption(section, field, option, locale, t));
    }
    case "moment":
      return [sayFactMoment(fact.value as Moment, locale, t)];
    case "amount": {
      const { min, max } = fact.value as Amount;
      if (min === max) return [sayNumber(min, locale)];
      return [t("facts.amount.range", { min: sayNumber(min, locale), max: sayNumber(max, locale) })];
    }
  }
}
