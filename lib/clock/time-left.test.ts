import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockState, timeLeft } from "./time-left.ts";

const dueAt = new Date("2026-11-24T13:05:00.000Z");
const minutesBefore = (minutes: number) => new Date(dueAt.getTime() - minutes * 60_000);
const msBefore = (ms: number) => new Date(dueAt.getTime() - ms);

describe("time left", () => {
  test("is split into days, hours and minutes", () => {
    expect(timeLeft(dueAt, minutesBefore(2 * 1440 + 3 * 60 + 7))).toEqual({
      overdue: false,
      totalMinutes: 3067,
      days: 2,
      hours: 3,
      minutes: 7,
    });
  });

  test("is rounded down: 59 seconds are no minute", () => {
    expect(timeLeft(dueAt, msBefore(59_999))).toMatchObject({ overdue: false, totalMinutes: 0 });
    expect(timeLeft(dueAt, msBefore(60_000))).toMatchObject({ overdue: false, totalMinutes: 1 });
  });

  test("nothing is overdue at the deadline itself, everything a millisecond later", () => {
    expect(timeLeft(dueAt, dueAt)).toMatchObject({ overdue: false, totalMinutes: 0 });
    expect(timeLeft(dueAt, msBefore(-1))).toMatchObject({ overdue: true, totalMinutes: 0 });
    expect(timeLeft(dueAt, minutesBefore(-130))).toMatchObject({ overdue: true, hours: 2, minutes: 10 });
  });

  test("its parts add up, and never say more than there is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (ms) => {
        const left = timeLeft(dueAt, msBefore(ms));
        expect((left.days * 24 + left.hours) * 60 + left.minutes).toBe(left.totalMinutes);
        expect(left.hours).toBeLessThan(24);
        expect(left.minutes).toBeLessThan(60);
        expect(left.totalMinutes * 60_000).toBeLessThanOrEqual(Math.abs(ms));
        expect((left.totalMinutes + 1) * 60_000).toBeGreaterThan(Math.abs(ms));
        expect(left.overdue).toBe(ms < 0);
      }),
    );
  });
});

describe("the state of a clock", () => {
  test.each([
    [72 * 60, "running"],
    [24 * 60 + 1 / 60, "running"],
    [24 * 60, "soon"],
    [8 * 60 + 1 / 60, "soon"],
    [8 * 60, "urgent"],
    [0, "urgent"],
    [-1 / 60, "overdue"],
    [-5000, "overdue"],
  ])("%d minutes before the end: %s", (minutes, state) => {
    expect(clockState({ dueAt, now: minutesBefore(minutes) })).toBe(state);
  });

  test("thresholds differ per clock", () => {
    const thresholds = { soonHours: 12, urgentHours: 4 };
    expect(clockState({ dueAt, now: minutesBefore(20 * 60), thresholds })).toBe("running");
    expect(clockState({ dueAt, now: minutesBefore(12 * 60), thresholds })).toBe("soon");
    expect(clockState({ dueAt, now: minutesBefore(4 * 60), thresholds })).toBe("urgent");
  });

  test("what is done stays done, however much later it is now", () => {
    const now = minutesBefore(-100_000);
    expect(clockState({ dueAt, now, doneAt: dueAt })).toBe("met");
    expect(clockState({ dueAt, now, doneAt: minutesBefore(1) })).toBe("met");
    expect(clockState({ dueAt, now, doneAt: msBefore(-1) })).toBe("met-late");
    expect(clockState({ dueAt, now, doneAt: null })).toBe("overdue");
  });

  test("an open clock never becomes calmer as time passes", () => {
    const order = ["running", "soon", "urgent", "overdue"];
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e9), (ms, later) => {
        const before = order.indexOf(clockState({ dueAt, now: msBefore(ms) }));
        const after = order.indexOf(clockState({ dueAt, now: msBefore(ms - later) }));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
