import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amsterdamYear,
  dayDifference,
  doubledHour,
  instantsOf,
  startOfCalendarDay,
  startOfDay,
  wallTime,
} from "./amsterdam-time.ts";

const minute = 60_000;
const hour = 60 * minute;
const utc = (text: string) => new Date(`${text}Z`);
const wall = (year: number, month: number, day: number, hour = 0, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
});
const iso = (dates: Date[]) => dates.map((at) => at.toISOString().slice(0, 16));

/** 01:00 UTC on the last Sunday of a month: the rule of the directive, worked out without any zone data. */
function clockChange(year: number, month: 3 | 10): number {
  const last = Date.UTC(year, month - 1, 31, 1);
  return last - new Date(last).getUTCDay() * 24 * hour;
}
function offsetByTheRule(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  return ms >= clockChange(year, 3) && ms < clockChange(year, 10) ? 120 : 60;
}

const aYear = fc.integer({ min: 2000, max: 2100 });
const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 30) });
const nearClockChange = fc
  .tuple(aYear, fc.constantFrom<3 | 10>(3, 10), fc.integer({ min: -3 * hour, max: 3 * hour }))
  .map(([year, month, ms]) => clockChange(year, month) + ms);
const instants = fc.oneof(anyInstant, nearClockChange).map((ms) => new Date(ms));

describe("the wall in Amsterdam", () => {
  test("shows an hour more than UTC in winter and two in summer", () => {
    expect(wallTime(utc("2026-11-23T13:05:59.999"))).toEqual({ ...wall(2026, 11, 23, 14, 5), weekday: 1 });
    expect(wallTime(utc("2026-07-04T22:30"))).toEqual({ ...wall(2026, 7, 5, 0, 30), weekday: 7 });
  });

  test("follows the directive's rule at every instant from 2000 to 2100", () => {
    fc.assert(
      fc.property(instants, (at) => {
        const shifted = new Date(at.getTime() + offsetByTheRule(at.getTime()) * minute);
        expect(wallTime(at)).toEqual({
          ...wall(
            shifted.getUTCFullYear(),
            shifted.getUTCMonth() + 1,
            shifted.getUTCDate(),
            shifted.getUTCHours(),
            shifted.getUTCMinutes(),
          ),
          weekday: shifted.getUTCDay() || 7,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("an invalid date is refused, not passed on as NaN", () => {
    expect(() => wallTime(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe("instants of a wall time", () => {
  test("one on an ordinary day", () => {
    expect(iso(instantsOf(wall(2026, 11, 23, 14, 5)))).toEqual(["2026-11-23T13:05"]);
  });

  test("none in the hour that March skips, and one on either side of it", () => {
    expect(iso(instantsOf(wall(2027, 3, 28, 1, 59)))).toEqual(["2027-03-28T00:59"]);
    expect(instantsOf(wall(2027, 3, 28, 2, 0))).toEqual([]);
    expect(instantsOf(wall(2027, 3, 28, 2, 59))).toEqual([]);
    expect(iso(instantsOf(wall(2027, 3, 28, 3, 0)))).toEqual(["2027-03-28T01:00"]);
  });

  test("two in the hour that October repeats, earliest first, and one on either side of it", () => {
    expect(iso(instantsOf(wall(2026, 10, 25, 1, 59)))).toEqual(["2026-10-24T23:59"]);
    expect(iso(instantsOf(wall(2026, 10, 25, 2, 0)))).toEqual(["2026-10-25T00:00", "2026-10-25T01:00"]);
    expect(iso(instantsOf(wall(2026, 10, 25, 2, 59)))).toEqual(["2026-10-25T00:59", "2026-10-25T01:59"]);
    expect(iso(instantsOf(wall(2026, 10, 25, 3, 0)))).toEqual(["2026-10-25T02:00"]);
  });

  test("none for what no calendar or clock has", () => {
    for (const odd of [
      wall(2026, 4, 31),
      wall(2027, 2, 29),
      wall(2026, 13, 1),
      wall(2026, 0, 1),
      wall(2026, 1, 0),
      wall(2026, 1, 1, 24),
      wall(2026, 1, 1, -1),
      wall(2026, 1, 1, 0, 60),
      wall(2026, 1, 1.5),
      wall(Number.NaN, 1, 1),
      wall(1e9, 1, 1),
    ]) {
      expect(instantsOf(odd), JSON.stringify(odd)).toEqual([]);
    }
  });

  test("the instants of what the wall shows contain the instant itself, to the minute", () => {
    fc.assert(
      fc.property(instants, (at) => {
        const toTheMinute = Math.floor(at.getTime() / minute) * minute;
        const found = instantsOf(wallTime(at)).map((instant) => instant.getTime());
        expect(found).toContain(toTheMinute);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  test("every year has exactly 60 minutes that do not exist and 60 that exist twice", () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const count = (month: 3 | 10, times: number) => {
          const day = new Date(clockChange(year, month)).getUTCDate();
          const walls = Array.from({ length: 1440 }, (_, i) =>
            wall(year, month, day, Math.floor(i / 60), i % 60),
          );
          return walls.filter((w) => instantsOf(w).length === times).length;
        };
        expect([count(3, 0), count(3, 2), count(10, 0), count(10, 2)]).toEqual([60, 0, 0, 60]);
      }),
      { numRuns: 6 },
    );
  });

  test("the doubled hour is known from an instant too", () => {
    expect(doubledHour(utc("2026-10-24T23:59:59"))).toBe(null);
    expect(doubledHour(utc("2026-10-25T00:00"))).toBe("earlier");
    expect(doubledHour(utc("2026-10-25T00:59:59.999"))).toBe("earlier");
    expect(doubledHour(utc("2026-10-25T01:00"))).toBe("later");
    expect(doubledHour(utc("2026-10-25T01:59:59.999"))).toBe("later");
    expect(doubledHour(utc("2026-10-25T02:00"))).toBe(null);
    expect(doubledHour(utc("2027-03-28T01:00"))).toBe(null);
  });
});

describe("days in Amsterdam", () => {
  test("the year turns at midnight in Amsterdam, not in UTC", () => {
    expect(amsterdamYear(utc("2026-12-31T22:59:59"))).toBe(2026);
    expect(amsterdamYear(utc("2026-12-31T23:00"))).toBe(2027);
  });

  test("the day of the March change has 23 hours, that of October 25", () => {
    const lengthOf = (year: number, month: number, day: number) =>
      (startOfCalendarDay({ year, month, day: day + 1 }).getTime() -
        startOfCalendarDay({ year, month, day }).getTime()) /
      hour;
    expect([lengthOf(2027, 3, 28), lengthOf(2026, 10, 25), lengthOf(2026, 11, 23)]).toEqual([23, 25, 24]);
  });

  test("the start of the day is midnight of the same day, at most 25 hours back", () => {
    fc.assert(
      fc.property(instants, (at) => {
        const midnight = startOfDay(at);
        expect(wallTime(midnight)).toMatchObject({ hour: 0, minute: 0 });
        expect(dayDifference(midnight, at)).toBe(0);
        expect(at.getTime() - midnight.getTime()).toBeGreaterThanOrEqual(0);
        expect(at.getTime() - midnight.getTime()).toBeLessThan(25 * hour);
      }),
    );
  });

  test("a day that does not exist has no start", () => {
    expect(() => startOfCalendarDay({ year: 2026, month: 4, day: 31 })).toThrow(RangeError);
  });

  test("days are counted by midnights, not by 24 hours", () => {
    expect(dayDifference(utc("2026-11-23T22:59"), utc("2026-11-23T23:01"))).toBe(1);
    expect(dayDifference(utc("2026-11-23T23:00"), utc("2026-11-24T22:59"))).toBe(0);
    expect(dayDifference(utc("2026-11-23T12:00"), utc("2026-11-21T23:30"))).toBe(-1);
    expect(dayDifference(utc("2027-03-26T12:00"), utc("2027-03-29T11:00"))).toBe(3);
  });
});
