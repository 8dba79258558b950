import { tzOffset } from "@date-fns/tz/tzOffset";
import { type CalendarDay, dayNumber } from "./calendar-day.ts";

/** The zone the house lives in. No other file under lib/clock names a zone. */
export const amsterdam = "Europe/Amsterdam";

/** What the clock and the calendar on an Amsterdam wall say, to the minute. */
export type Wall = CalendarDay & { hour: number; minute: number };
export type WallTime = Wall & { weekday: number };

/**
 * The hour that the clock jumps over on the last Sunday of March, as wall times (Directive 2000/84/EC, Articles 2 and 3).
 * These are words for people; whether an hour exists is asked of the zone itself, in `instantsOf`.
 */
export const skippedHour = { from: "02:00", to: "03:00" } as const;

const minuteInMs = 60_000;
const dayInMs = 86_400_000;

function offsetMinutes(atMs: number): number {
  const minutes = tzOffset(amsterdam, new Date(atMs));
  // tzOffset answers NaN for an invalid date; a deadline computed from that would be silently absent.
  if (Number.isNaN(minutes)) throw new RangeError("not a moment");
  return minutes;
}

function fieldsInUtc(ms: number): WallTime {
  const at = new Date(ms);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    weekday: at.getUTCDay() || 7,
  };
}

/** What an Amsterdam wall clock shows at this instant; weekday 1 is Monday, 7 is Sunday. Refuses an invalid date. */
export function wallTime(instant: Date): WallTime {
  const ms = instant.getTime();
  return fieldsInUtc(ms + offsetMinutes(ms) * minuteInMs);
}

/**
 * The instants at which an Amsterdam wall clock shows this time, earliest first: none for the hour skipped in March and
 * for what no calendar has (31 April, 24:10), two for the hour repeated in October, otherwise one.
 */
export function instantsOf(wall: Wall): Date[] {
  const asUtc = dayNumber(wall) * dayInMs + wall.hour * 3_600_000 + wall.minute * minuteInMs;
  if (Number.isNaN(new Date(asUtc).getTime()) || !sameWall(fieldsInUtc(asUtc), wall)) return [];
  const offsets = new Set([offsetMinutes(asUtc - dayInMs), offsetMinutes(asUtc + dayInMs)]);
  return [...offsets]
    .filter((offset) => offsetMinutes(asUtc - offset * minuteInMs) === offset)
    .map((offset) => asUtc - offset * minuteInMs)
    .sort((a, b) => a - b)
    .map((ms) => new Date(ms));
}

function sameWall(a: Wall, b: Wall): boolean {
  return (
    a.year === b.year && a.month === b.month && a.day === b.day && a.hour === b.hour && a.minute === b.minute
  );
}

/**
 * Whether this instant lies in the October hour that the wall shows twice: the first time ("earlier", still summer time),
 * the second ("later", winter time), or null for every other instant.
 */
export function doubledHour(instant: Date): "earlier" | "later" | null {
  const [first, second] = instantsOf(wallTime(instant));
  if (!first || !second) return null;
  return instant.getTime() < second.getTime() ? "earlier" : "later";
}

/** The year in Amsterdam, which is the year in a dossier's number (DL-2026-014). */
export function amsterdamYear(instant: Date): number {
  return wallTime(instant).year;
}

/** Midnight in Amsterdam at the beginning of the day in which this instant falls. */
export function startOfDay(instant: Date): Date {
  const { year, month, day } = wallTime(instant);
  return startOfCalendarDay({ year, month, day });
}

/** Midnight in Amsterdam of a calendar day. Refuses a day that no calendar has. */
export function startOfCalendarDay(day: CalendarDay): Date {
  const [midnight] = instantsOf({ ...day, hour: 0, minute: 0 });
  if (!midnight) throw new RangeError("not a day");
  return midnight;
}

/** How many midnights in Amsterdam lie between two instants: 0 on the same day, 1 when `to` is the day after, negative before. */
export function dayDifference(from: Date, to: Date): number {
  return dayNumber(wallTime(to)) - dayNumber(wallTime(from));
}
