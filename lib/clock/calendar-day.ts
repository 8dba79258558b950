/** A day on the calendar, apart from any zone. Months and days count from 1. */
export type CalendarDay = { year: number; month: number; day: number };

const dayInMs = 86_400_000;

/** Days since 1 January 1970, so that calendar days can be subtracted. Read in UTC, where every day has 24 hours. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const at = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime() / dayInMs;
}

/** The calendar day so many days later, or earlier when the number is negative. */
export function plusDays(from: CalendarDay, days: number): CalendarDay {
  const at = new Date((dayNumber(from) + days) * dayInMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month. */
export function lastDayOf(year: number, month: number): number {
  return plusDays({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }, -1)
    .day;
}
