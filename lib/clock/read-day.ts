import { type Message, say } from "#lib/words/message.ts";
import { type CalendarDay, lastDayOf, plusDays, weekdayOf } from "./calendar-day.ts";

/** Which way to look for a day written without a year or only as a weekday. Today itself counts both ways. */
export type Prefer = "past" | "future";

export type DayRead = { ok: true; day: CalendarDay } | { ok: false; field: "date"; problem: Message };

export const firstYear = 2000;
export const lastYear = 2100;

type Parts = { day: number; month: number; year: number | null };

const daysFromToday = new Map([
  ["vandaag", 0],
  ["today", 0],
  ["gisteren", -1],
  ["yesterday", -1],
  ["eergisteren", -2],
  ["day before yesterday", -2],
  ["morgen", 1],
  ["tomorrow", 1],
  ["overmorgen", 2],
]);

const weekdays = numbered(
  "ma maandag mon monday",
  "di dinsdag tue tues tuesday",
  "wo woensdag wed wednesday",
  "do donderdag thu thur thurs thursday",
  "vr vrijdag fri friday",
  "za zaterdag sat saturday",
  "zo zondag sun sunday",
);

const months = numbered(
  "jan januari january",
  "feb februari february",
  "mrt maart mar march",
  "apr april",
  "mei may",
  "jun juni june",
  "jul juli july",
  "aug augustus august",
  "sep sept september",
  "okt oct oktober october",
  "nov november",
  "dec december",
);

function numbered(...names: string[]): Map<string, number> {
  return new Map(names.flatMap((line, i) => line.split(" ").map((name): [string, number] => [name, i + 1])));
}

/**
 * Reads a day: 23-11, 23-11-2026, 23/11/2026, 23.11.26, 2026-11-23, 23 nov, 23 november 2026, ma, gisteren, and the same
 * in English; the day always before the month. Expects plain text of at most 40 characters.
 * Without a year it is the nearest such day on the preferred side of today; 29 February is not looked for in leap years
 * further away, because then it is more likely a slip.
 */
export function readDay(text: string, today: CalendarDay, prefer: Prefer): DayRead {
  const distance = daysFromToday.get(text);
  if (distance !== undefined) return withinYears(plusDays(today, distance));
  const { weekday, rest } = withoutWeekday(text);
  if (weekday && rest === "") return withinYears(nearestWeekday(weekday, today, prefer));

  const parts = readParts(rest);
  if (!parts) return refuse("dateUnreadable");
  if (parts.month < 1 || parts.month > 12) return refuse("monthUnknown", { month: parts.month });
  const read = onCalendar({ ...parts, year: parts.year ?? nearestYear(parts, today, prefer) });
  if (!read.ok || !weekday || weekdayOf(read.day) === weekday) return read;
  return refuse("weekdayDiffers", { ...read.day, weekday: weekdayOf(read.day), typed: weekday });
}

function withoutWeekday(text: string): { weekday: number | null; rest: string } {
  const [first = "", ...others] = text.split(" ");
  const weekday = weekdays.get(first.replace(/[.,]$/, ""));
  return weekday ? { weekday, rest: others.join(" ") } : { weekday: null, rest: text };
}

function readParts(text: string): Parts | null {
  const bare = text.replace(/[.,]$/, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numbers = /^(\d{1,2}) ?[-/. ] ?(\d{1,2})(?: ?[-/. ] ?(\d{4}|\d{2}))?$/.exec(bare);
  if (numbers) return { day: Number(numbers[1]), month: Number(numbers[2]), year: readYear(numbers[3]) };
  const dayFirst =
    /^(\d{1,2})(?:(?:e|ste|de|st|nd|rd|th)(?=[ .-]))?[ .-]?([a-z]{3,9})\.?(?:[ ,-]{1,2}'?(\d{4}|\d{2}))?$/.exec(
      bare,
    );
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(bare);
  const month = months.get(dayFirst?.[2] ?? monthFirst?.[1] ?? "");
  if (!month) return null;
  return {
    day: Number(dayFirst?.[1] ?? monthFirst?.[2]),
    month,
    year: readYear(dayFirst?.[3] ?? monthFirst?.[3]),
  };
}

function readYear(text: string | undefined): number | null {
  if (!text) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function nearestYear({ day, month }: Parts, today: CalendarDay, prefer: Prefer): number {
  const daysAhead = month * 100 + day - (today.month * 100 + today.day);
  if (prefer === "past") return daysAhead <= 0 ? today.year : today.year - 1;
  return daysAhead >= 0 ? today.year : today.year + 1;
}

function nearestWeekday(weekday: number, today: CalendarDay, prefer: Prefer): CalendarDay {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return plusDays(today, prefer === "future" || ahead === 0 ? ahead : ahead - 7);
}

function onCalendar(day: CalendarDay): DayRead {
  const within = withinYears(day);
  if (!within.ok) return within;
  const last = lastDayOf(day.year, day.month);
  if (day.day >= 1 && day.day <= last) return within;
  return day.month === 2
    ? refuse("dayNotInFebruary", { ...day, last })
    : refuse("dayNotInMonth", { ...day, last });
}

function withinYears(day: CalendarDay): DayRead {
  if (day.year >= firstYear && day.year <= lastYear) return { ok: true, day };
  return refuse("yearOutside", { from: firstYear, to: lastYear });
}

function refuse(word: string, values?: Record<string, string | number>): DayRead {
  return { ok: false, field: "date", problem: say(`clock.problem.${word}`, values) };
}
