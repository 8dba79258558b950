import { sayNumber } from "#lib/clock/say-number.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Locale } from "#lib/words/words.ts";

/** The bands of severity, a boundary belonging to the higher one (ENISA 2013). */
export const bands = ["low", "medium", "high", "very-high"] as const;
export type Band = (typeof bands)[number];

/** The least score of each band in quarters: 0, 2, 3 and 4 points. */
export const bandsFrom: Record<Band, number> = { low: 0, medium: 8, high: 12, "very-high": 16 };

/** The band of a score in quarters. */
export function bandOf(quarters: number): Band {
  return [...bands].reverse().find((band) => quarters >= bandsFrom[band]) ?? "low";
}

/**
 * The level beside which practitioners put a band. ENISA itself compares no band with the GDPR; this serves to say whether
 * the second opinion lies above or below the proposal, and nothing else.
 */
export const levelBeside: Record<Band, RiskLevel> = {
  low: "unlikely",
  medium: "risk",
  high: "high",
  "very-high": "high",
};

const decimals = ["00", "25", "50", "75"];
const marks: Record<Locale, string> = { nl: ",", en: "." };

/** A number of quarters as people write it, with two decimals: 3,25 in Dutch, 3.25 in English. */
export function sayQuarters(quarters: number, locale: Locale): string {
  return `${sayNumber(Math.floor(quarters / 4), locale)}${marks[locale]}${decimals[quarters % 4]}`;
}
