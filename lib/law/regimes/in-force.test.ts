import { describe, expect, test } from "vitest";
import { cbw, dora, facts, line, now } from "./a-regime-clock.ts";
import { dayOf } from "./in-force.ts";
import { regimeClocks } from "./regime-clock.ts";

test("a day is a day in Amsterdam, in summer and in winter", () => {
  expect(dayOf(new Date("2026-08-14T21:59:59.000Z"))).toBe("2026-08-14");
  expect(dayOf(new Date("2026-08-14T22:00:00.000Z"))).toBe("2026-08-15");
  expect(dayOf(new Date("2026-12-31T23:00:00.000Z"))).toBe("2027-01-01");
});

describe("which clocks run", () => {
  test("none that was not switched on", () => {
    expect(regimeClocks(facts(), [], { now, over: false })).toEqual([]);
    const off = [
      line("regime-cbw", "off"),
      line("regime-dora", false),
      line("regime-processor-contract", "off"),
    ];
    expect(regimeClocks(facts(), off, { now, over: false })).toEqual([]);
  });

  test("no Cbw before 15 August 2026, whatever the organisation switched on", () => {
    const before = facts({}, "2026-08-14T10:00:00.000Z");
    expect(regimeClocks(before, cbw, { now: new Date("2026-08-14T12:00:00.000Z"), over: false })).toEqual([]);
    const after = facts({}, "2026-08-14T22:00:00.000Z");
    expect(regimeClocks(after, cbw, { now: new Date("2026-08-15T12:00:00.000Z"), over: false })).toHaveLength(
      1,
    );
  });

  test("a moment of its own before the law began, and after: the day of the moment decides", () => {
    const late = { now: new Date("2026-08-20T12:00:00.000Z"), over: false };
    const known = (at: string) =>
      regimeClocks(facts({ cbwKnownAt: at }, "2026-08-13T10:00:00.000Z"), cbw, late);
    expect(known("2026-08-14T21:59:00.000Z")).toEqual([]);
    expect(known("2026-08-14T22:00:00.000Z")).toHaveLength(1);
  });

  test("switched on since the first signal counts while the dossier is open, and not when it is over", () => {
    const today = [line("regime-dora", true, "2026-11-23")];
    expect(regimeClocks(facts(), today, { now, over: false })).toHaveLength(1);
    expect(regimeClocks(facts(), today, { now, over: true })).toEqual([]);
  });

  test("switched off since leaves the clock of an older incident as it was", () => {
    const lines = [...dora, line("regime-dora", false, "2026-11-22", "2026-11-22T10:00:00.000Z")];
    expect(regimeClocks(facts(), lines, { now, over: false })).toHaveLength(1);
  });
});
