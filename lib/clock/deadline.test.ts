import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantsOf, wallTime } from "./amsterdam-time.ts";
import { deadlineAfter, latestUnder1182 } from "./deadline.ts";

const minute = 60_000;
const hour = 60 * minute;

/** An Amsterdam wall time that exists once, as "2026-11-20 16:30". */
function amsterdamAt(text: string): Date {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
  const found = instantsOf({ year, month, day, hour, minute });
  if (found.length !== 1 || !found[0]) throw new Error(`not one instant: ${text}`);
  return found[0];
}
function onTheWall(at: Date): string {
  const { year, month, day, hour, minute } = wallTime(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

describe("72 hours after awareness, worked examples", () => {
  test.each([
    ["a Tuesday before Christmas", "2020-12-22 12:17", "2020-12-25 12:17", "2020-12-25 13:00"],
    ["the same hour, a minute before it ends", "2020-12-22 12:59", "2020-12-25 12:59", "2020-12-25 13:00"],
    ["AP, PVV Overijssel: Friday to Monday", "2019-01-11 09:30", "2019-01-14 09:30", "2019-01-14 10:00"],
    ["AP, Booking: Sunday to Wednesday", "2019-01-13 09:30", "2019-01-16 09:30", "2019-01-16 10:00"],
    ["across a weekend", "2026-11-20 16:30", "2026-11-23 16:30", "2026-11-23 17:00"],
    ["across Whitsun", "2026-05-22 16:30", "2026-05-25 16:30", "2026-05-25 17:00"],
    ["across both days of Christmas", "2026-12-24 10:05", "2026-12-27 10:05", "2026-12-27 11:00"],
    [
      "the clock goes back: an hour earlier on the wall",
      "2026-10-23 15:20",
      "2026-10-26 14:20",
      "2026-10-26 15:00",
    ],
    ["the clock goes forward at Easter", "2027-03-26 15:20", "2027-03-29 16:20", "2027-03-29 17:00"],
    [
      "exactly on the hour: that hour is not counted",
      "2026-11-16 09:00",
      "2026-11-19 09:00",
      "2026-11-19 10:00",
    ],
    ["forward, whole hours", "2027-03-26 10:00", "2027-03-29 11:00", "2027-03-29 12:00"],
    ["back, whole hours", "2026-10-23 10:00", "2026-10-26 09:00", "2026-10-26 10:00"],
    [
      "a Saturday noon before the clock goes forward",
      "2026-03-28 12:00",
      "2026-03-31 13:00",
      "2026-03-31 14:00",
    ],
  ])("%s", (_, aware, strict, latest) => {
    const anchor = amsterdamAt(aware);
    expect(onTheWall(deadlineAfter(anchor, 72))).toBe(strict);
    expect(onTheWall(latestUnder1182(anchor, 72))).toBe(latest);
  });

  test("a millisecond before the hour still leaves the whole next hour out", () => {
    const anchor = new Date("2026-11-16T08:59:59.999Z");
    expect(latestUnder1182(anchor, 72).toISOString()).toBe("2026-11-19T09:00:00.000Z");
  });

  test("out of the doubled hour each of the two instants has its own deadline", () => {
    const both = instantsOf({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 });
    expect(both.map((at) => onTheWall(deadlineAfter(at, 72)))).toEqual([
      "2026-10-28 01:30",
      "2026-10-28 02:30",
    ]);
  });

  test("hours that are no hours are refused", () => {
    const anchor = amsterdamAt("2026-11-16 09:00");
    for (const hours of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      expect(() => deadlineAfter(anchor, hours)).toThrow(RangeError);
      expect(() => latestUnder1182(anchor, hours)).toThrow(RangeError);
    }
  });
});

describe("deadlines at any instant from 2000 to 2100", () => {
  const year = fc.integer({ min: 2000, max: 2100 });
  const nearClockChange = fc
    .tuple(year, fc.constantFrom(3, 10), fc.integer({ min: -80 * hour, max: 3 * hour }))
    .map(
      ([y, month, ms]) =>
        Date.UTC(y, month, 0, 1) - new Date(Date.UTC(y, month, 0)).getUTCDay() * 24 * hour + ms,
    );
  const anywhere = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 31) });
  const anchors = fc.oneof(anywhere, nearClockChange).map((ms) => new Date(ms));
  const hours = fc.constantFrom(1, 4, 24, 72, 720);

  test("the strict deadline is exactly that many elapsed hours later", () => {
    fc.assert(
      fc.property(anchors, hours, (anchor, h) => {
        expect(deadlineAfter(anchor, h).getTime() - anchor.getTime()).toBe(h * hour);
      }),
    );
  });

  test("72 hours end at the same time of day three days on, moved by nothing but a change of the clock", () => {
    fc.assert(
      fc.property(anchors, (anchor) => {
        const end = deadlineAfter(anchor, 72);
        const [before, after] = [wallTime(anchor), wallTime(end)];
        const wallMinutes = (w: typeof before) =>
          Date.UTC(w.year, w.month - 1, w.day, w.hour, w.minute) / minute;
        expect([-60, 0, 60]).toContain(wallMinutes(after) - wallMinutes(before) - 72 * 60);
        if (before.month !== 3 && before.month !== 10) {
          expect(wallMinutes(after) - wallMinutes(before)).toBe(72 * 60);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("Regulation 1182/71 adds more than nothing and at most an hour, and ends on a full hour", () => {
    fc.assert(
      fc.property(anchors, hours, (anchor, h) => {
        const latest = latestUnder1182(anchor, h);
        const extra = latest.getTime() - deadlineAfter(anchor, h).getTime();
        expect(extra).toBeGreaterThan(0);
        expect(extra).toBeLessThanOrEqual(hour);
        expect(wallTime(latest).minute).toBe(0);
        expect(latest.getTime() % minute).toBe(0);
      }),
    );
  });
});
