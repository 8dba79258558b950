/** The longest date or time anyone needs to write: "donderdag 24 september 2026 om 14.05 uur". */
export const longestMoment = 40;

// Marks that mail programs and spreadsheets leave around a pasted date, and that nobody sees.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Typed or pasted text in its plainest form: lower case, single spaces, ordinary hyphens. Null when it is too long to be a moment. */
export function plainText(typed: string): string | null {
  if (typed.trim().length > longestMoment) return null;
  return typed
    .replace(invisible, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a time is written in another zone than ours, as logs do: "13:05Z", "13:05:00 UTC", "14:05+01:00". */
export function namesAZone(text: string): boolean {
  return /\d:\d{2}(?:\.\d{1,9})? ?(?:z|utc|gmt|cest|cet|[+-]\d{2}:?\d{2})$/.test(text);
}

const timeWithMark = /^\d{1,2}(?:(?::\d{2}){1,2}|\.\d{2}|[uh](?:\d{2})?)$/;

/**
 * Splits a whole moment that was put in the field for the day ("ma 23 nov 2026, 14:05", "2026-11-23T14:05") into day and
 * time. Only a time that shows it is one counts, so that "23 11 2026" stays a day. Without a time the second part is empty.
 */
export function splitDayAndTime(text: string): { day: string; time: string } {
  const iso = /^(\d{4}-\d{2}-\d{2})t(\d.{0,20})$/.exec(text);
  if (iso?.[1] && iso[2]) return { day: iso[1], time: iso[2] };
  const words = text.split(" ");
  if (words.at(-1) === "uur") words.pop();
  const time = words.pop() ?? "";
  if (words.length === 0 || !timeWithMark.test(time)) return { day: text, time: "" };
  if (words.length > 1 && (words.at(-1) === "om" || words.at(-1) === "at")) words.pop();
  return { day: words.join(" ").replace(/,$/, ""), time };
}
