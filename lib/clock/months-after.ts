import { instantsOf, wallTime } from "./amsterdam-time.ts";
import { lastDayOf } from "./calendar-day.ts";

/**
 * The end of a term in calendar months: the same time of day on the same day of a later month in Amsterdam, and on the
 * month's last day where it has no such day (31 January, one month: 28 or 29 February). Of an hour that October repeats
 * the first counts, of the hour that March skips its beginning: the reading that never favours us.
 */
export function monthsAfter(anchor: Date, months: number): Date {
  if (!Number.isInteger(months) || months < 0)
    throw new RangeError("months must be a whole number from 0 upwards");
  const { year, month, day, hour, minute } = wallTime(anchor);
  const later = month - 1 + months;
  const to = { year: year + Math.floor(later / 12), month: (later % 12) + 1 };
  const on = { ...to, day: Math.min(day, lastDayOf(to.year, to.month)) };
  const [end] = instantsOf({ ...on, hour, minute });
  if (end) return new Date(end.getTime() + (anchor.getTime() % 60_000));
  const [skipped] = instantsOf({ ...on, hour: hour + 1, minute: 0 });
  if (!skipped) throw new RangeError("not a moment");
  return skipped;
}
