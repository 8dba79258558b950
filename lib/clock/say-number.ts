import type { Locale } from "#lib/words/words.ts";

const formats: Record<Locale, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat("nl-NL"),
  en: new Intl.NumberFormat("en-GB"),
};

/** A number as people write it: 12.345,6 in Dutch, 12,345.6 in English. */
export function sayNumber(n: number, locale: Locale): string {
  return formats[locale].format(n);
}
