import { createTranslator } from "use-intl/core";
import { amsterdam } from "#lib/clock/amsterdam-time.ts";
import { en } from "./en/en.ts";
import { nl } from "./nl/nl.ts";

export type Locale = "nl" | "en";
export const locales: readonly Locale[] = ["nl", "en"];

/** Says the word at a dotted key, with its values filled in. Throws on a key that does not exist: a missing word is a bug. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

const spoken = new Map<Locale, Words>();

/** The words of one language. Dutch is the default language of the house. */
export function words(locale: Locale): Words {
  const known = spoken.get(locale);
  if (known) return known;
  const translate = createTranslator({
    locale: locale === "nl" ? "nl-NL" : "en-GB",
    messages: locale === "nl" ? nl : en,
    timeZone: amsterdam,
    onError(error) {
      throw error;
    },
  }) as unknown as Words;
  const say: Words = (key, values) => translate(key, values);
  spoken.set(locale, say);
  return say;
}

/** Reads a locale from outside (cookie, form); anything unknown is Dutch. */
export function readLocale(text: string | undefined): Locale {
  return text === "en" ? "en" : "nl";
}
