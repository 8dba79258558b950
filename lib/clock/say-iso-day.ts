import type { Locale } from "#lib/words/words.ts";

/** A day that is kept as yyyy-mm-dd, as tables show it: "22-11-2026", "22/11/2026". */
export function sayIsoDay(isoDay: string, locale: Locale): string {
  return isoDay
    .split("-")
    .reverse()
    .join(locale === "nl" ? "-" : "/");
}
