import { describe, expect, test } from "vitest";
import { dayNumber, lastDayOf, plusDays, weekdayOf } from "./calendar-day.ts";

describe("calendar days", () => {
  test("the last day of each month, leap years included", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => lastDayOf(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([2000, 2024, 2027, 2100].map((year) => lastDayOf(year, 2))).toEqual([29, 29, 28, 28]);
  });

  test("weekdays, also before 1970", () => {
    expect(weekdayOf({ year: 2026, month: 11, day: 23 })).toBe(1);
    expect(weekdayOf({ year: 2026, month: 11, day: 29 })).toBe(7);
    expect(weekdayOf({ year: 1953, month: 2, day: 1 })).toBe(7);
  });

  test("days are counted across months and years", () => {
    expect(plusDays({ year: 2027, month: 1, day: 1 }, -1)).toEqual({ year: 2026, month: 12, day: 31 });
    expect(plusDays({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 });
    expect(dayNumber({ year: 2027, month: 1, day: 1 }) - dayNumber({ year: 2026, month: 1, day: 1 })).toBe(
      365,
    );
  });

  test("a year below 100 is that year, not 19-something", () => {
    expect(plusDays({ year: 26, month: 11, day: 23 }, 0).year).toBe(26);
  });
});
