import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instantsOf, startOfDay, wallTime } from "./amsterdam-time.ts";
import { deadlineAfter, latestUnder1182 } from "./deadline.ts";
import { readMoment } from "./read-moment.ts";
import { sayLong, sayMoment, sayTable } from "./say-moment.ts";

const zoneBefore = process.env.TZ;
afterAll(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

// The zone of the machine and what its own clock shows on 28 March 2027 01:00 UTC, the moment Amsterdam changes.
describe.each([
  ["UTC", 0],
  ["America/Los_Angeles", 420],
  ["Europe/Amsterdam", -120],
  ["Asia/Kolkata", -330],
  ["Pacific/Kiritimati", -840],
])("on a server in %s", (zone, behindUtc) => {
  beforeAll(() => {
    process.env.TZ = zone;
  });

  test("the server really is there", () => {
    expect(new Date("2027-03-28T01:00:00Z").getTimezoneOffset()).toBe(behindUtc);
  });

  test("a typed moment is Amsterdam time", () => {
    const now = new Date("2027-04-02T12:00:00Z");
    const at = (date: string, time: string) => {
      const read = readMoment({ date, time, now, doubled: "later" });
      return read.ok ? read.at.toISOString() : read.problem.key;
    };
    expect(at("20-11-2026", "10:15")).toBe("2026-11-20T09:15:00.000Z");
    expect(at("28-03-2027", "01:59")).toBe("2027-03-28T00:59:00.000Z");
    expect(at("28-03-2027", "02:30")).toBe("clock.problem.hourSkipped");
    expect(at("25-10-2026", "02:30")).toBe("2026-10-25T01:30:00.000Z");
    expect(at("14-3", "02:30")).toBe("2027-03-14T01:30:00.000Z");
    expect(at("gisteren", "")).toBe("2027-03-31T22:00:00.000Z");
  });

  test("deadlines and what is said of them are the same", () => {
    const aware = new Date("2027-03-26T14:20:00Z");
    expect(sayMoment(deadlineAfter(aware, 72), "nl")).toBe("ma 29 mrt 2027 16:20");
    expect(sayLong(latestUnder1182(aware, 72), "nl")).toBe("maandag 29 maart 2027 om 17.00 uur");
    expect(sayTable(startOfDay(aware), "nl")).toBe("26-03-2027 00:00");
  });

  test("the wall follows the last Sundays of March and October, whatever the instant", () => {
    const lastSunday = (year: number, month: number) => {
      const last = Date.UTC(year, month, 31, 1);
      return last - new Date(last).getUTCDay() * 86_400_000;
    };
    const instant = fc.oneof(
      fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 30) }),
      fc
        .tuple(
          fc.integer({ min: 2000, max: 2100 }),
          fc.constantFrom(2, 9),
          fc.integer({ min: -2e7, max: 2e7 }),
        )
        .map(([year, month, ms]) => lastSunday(year, month) + ms),
    );
    fc.assert(
      fc.property(instant, (ms) => {
        const year = new Date(ms).getUTCFullYear();
        const summer = ms >= lastSunday(year, 2) && ms < lastSunday(year, 9);
        const shifted = new Date(ms + (summer ? 2 : 1) * 3_600_000);
        const wall = wallTime(new Date(ms));
        expect([wall.day, wall.hour, wall.minute]).toEqual([
          shifted.getUTCDate(),
          shifted.getUTCHours(),
          shifted.getUTCMinutes(),
        ]);
        expect(instantsOf(wall).map((at) => at.getTime())).toContain(Math.floor(ms / 60_000) * 60_000);
      }),
      { numRuns: 500 },
    );
  });
});
