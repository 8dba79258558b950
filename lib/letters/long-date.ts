import { sayLong } from "#lib/clock/say-moment.ts";
import type { Locale } from "#lib/words/words.ts";

const time: Record<Locale, RegExp> = { nl: / om \d\d\.\d\d uur.*$/, en: / at \d\d:\d\d.*$/ };

/** The day as letters write it: "maandag 23 november 2026", "Monday 23 November 2026". */
export function longDay(at: Date, locale: Locale): string {
  return sayLong(at, locale).replace(time[locale], "");
}
