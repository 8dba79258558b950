import { describe, expect, test } from "vitest";
import { exactMoment, type MomentRead, readMoment } from "./read-moment.ts";
import { sayTable } from "./say-moment.ts";

// A Monday: 23 November 2026, 15:30 in Amsterdam.
const now = new Date("2026-11-23T14:30:20.000Z");

function read(date: string, time: string): MomentRead {
  return readMoment({ date, time, now, doubled: "earlier" });
}

/** The reading as one line: the wall time, the day alone, or the field and the word of the problem. */
function reading(date: string, time = ""): string {
  const got = readMoment({ date, time, now, doubled: "earlier" });
  if (!got.ok) return `${got.field}: ${got.problem.key.replace("clock.problem.", "")}`;
  const table = sayTable(got.at, "nl");
  return got.precision === "day" ? table.slice(0, 10) : table;
}

describe("reading a time", () => {
  test.each([
    "14:05",
    "1405",
    "14u05",
    "14.05",
    "14h05",
    "14:05 uur",
    "14.05 uur",
    "om 14.05 uur",
    "14:05u",
    "14u05u",
  ])("%j is five past two", (time) => {
    expect(reading("23-11-2026", time)).toBe("23-11-2026 14:05");
  });

  test.each([
    ["9:07", "09:07"],
    ["0907", "09:07"],
    ["14u", "14:00"],
    ["14 uur", "14:00"],
    ["0:00", "00:00"],
    ["23:59", "23:59"],
  ])("%j is %s", (time, shown) => {
    expect(reading("22-11-2026", time)).toBe(`22-11-2026 ${shown}`);
  });

  test("seconds from a log are kept", () => {
    expect(read("23-11-2026", "14:05:33")).toMatchObject({
      at: new Date("2026-11-23T13:05:33Z"),
      precision: "exact",
    });
  });

  test.each(["24:00", "25:70", "14:60", "9999", "14:05:60"])("%j does not exist", (time) => {
    expect(reading("23-11-2026", time)).toBe("time: timeOutside");
  });

  test.each(["14", "907", "2 pm", "half drie", "14:5", "14:055", ":05", "uur", "🙂"])(
    "%j is not read",
    (time) => {
      expect(reading("23-11-2026", time)).toBe("time: timeUnreadable");
    },
  );

  test("a time in another zone is refused, not read an hour wrong", () => {
    expect(reading("23-11-2026", "13:05Z")).toBe("time: otherZone");
    expect(reading("23-11-2026", "13:05 UTC")).toBe("time: otherZone");
    expect(reading("2026-11-23T13:05:00.000Z")).toBe("date: otherZone");
    expect(reading("2026-11-23T14:05:00+01:00")).toBe("date: otherZone");
  });

  test("without a time only the day is known, and a moment with legal effect refuses that", () => {
    const day = read("23-11-2026", " ");
    expect(day).toEqual({
      ok: true,
      at: new Date("2026-11-22T23:00:00Z"),
      precision: "day",
      doubled: false,
      typed: "23-11-2026",
    });
    expect(exactMoment(day)).toEqual({
      ok: false,
      field: "time",
      problem: { key: "clock.problem.timeMissing" },
    });
    const exact = read("23-11-2026", "14:05");
    expect(exactMoment(exact)).toBe(exact);
  });
});
