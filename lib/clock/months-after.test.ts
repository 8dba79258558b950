import fc from "fast-check";
import { expect, test } from "vitest";
import { wallTime } from "./amsterdam-time.ts";
import { lastDayOf } from "./calendar-day.ts";
import { monthsAfter } from "./months-after.ts";

test.each([
  ["an ordinary month", "2026-11-23T09:30:00.000Z", 1, "2026-12-23T09:30:00.000Z"],
  ["31 January in a common year", "2027-01-31T11:00:00.000Z", 1, "2027-02-28T11:00:00.000Z"],
  ["31 January in a leap year", "2028-01-31T11:00:00.000Z", 1, "2028-02-29T11:00:00.000Z"],
  ["31 August", "2026-08-31T07:15:00.000Z", 1, "2026-09-30T07:15:00.000Z"],
  ["over the end of the year", "2026-12-31T22:59:00.000Z", 1, "2027-01-31T22:59:00.000Z"],
  ["the last minutes of a day in Amsterdam", "2026-01-30T23:30:00.000Z", 1, "2026-02-27T23:30:00.000Z"],
  // Summer to winter time: ten past three stays ten past three, and is an hour more.
  ["the clock goes back", "2026-10-20T13:10:00.000Z", 1, "2026-11-20T14:10:00.000Z"],
  ["the clock goes forward", "2026-03-10T14:10:00.000Z", 1, "2026-04-10T13:10:00.000Z"],
  ["into the hour that is skipped: its beginning", "2026-02-28T23:00:00.000Z", 1, "2026-03-31T22:00:00.000Z"],
  [
    "half past two on the day the clock goes forward",
    "2027-02-28T01:30:00.000Z",
    1,
    "2027-03-28T01:00:00.000Z",
  ],
  [
    "half past two on the day the clock goes back: the first",
    "2026-09-25T00:30:00.000Z",
    1,
    "2026-10-25T00:30:00.000Z",
  ],
  ["three months", "2026-11-30T12:00:00.000Z", 3, "2027-02-28T12:00:00.000Z"],
  ["with its seconds", "2026-11-23T09:30:15.250Z", 1, "2026-12-23T09:30:15.250Z"],
  ["none", "2026-11-23T09:30:00.000Z", 0, "2026-11-23T09:30:00.000Z"],
])("%s", (_, anchor, months, end) => {
  expect(monthsAfter(new Date(anchor), months).toISOString()).toBe(end);
});

test("months that are no months are refused", () => {
  for (const months of [-1, 0.5, Number.NaN])
    expect(() => monthsAfter(new Date(0), months)).toThrow(RangeError);
});

test("a month later is the same day and time on the wall, or the last day of a shorter month, or just after a skipped hour", () => {
  const anchors = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 1) })
    .map((ms) => new Date(ms));
  fc.assert(
    fc.property(anchors, (anchor) => {
      const [from, to] = [wallTime(anchor), wallTime(monthsAfter(anchor, 1))];
      expect((to.year - from.year) * 12 + to.month - from.month).toBe(1);
      expect(to.day).toBe(Math.min(from.day, lastDayOf(to.year, to.month)));
      const skipped = to.month === 3 && from.hour === 2 && to.hour === 3 && to.minute === 0;
      expect(skipped || (to.hour === from.hour && to.minute === from.minute)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
