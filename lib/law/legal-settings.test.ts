import { describe, expect, test } from "vitest";
import { isDay, type LegalLine, legalSettingNames, settingsOn } from "./legal-settings.ts";

function line(value: unknown, from: string, setAt: string): LegalLine {
  return { name: "regime-cbw", value, from, setAt: new Date(setAt) };
}

const lines = [
  line("important", "2026-08-15", "2026-07-01T10:00:00.000Z"),
  line("essential", "2026-10-01", "2026-09-20T10:00:00.000Z"),
];

describe("what holds on a day", () => {
  test.each([
    ["before any line", "2026-08-14", null],
    ["on the first day of one", "2026-08-15", "important"],
    ["on the day before the next", "2026-09-30", "important"],
    ["on the day of the next", "2026-10-01", "essential"],
    ["long after", "2030-01-01", "essential"],
  ])("%s", (_, day, value) => {
    expect(settingsOn(lines, day)["regime-cbw"]).toBe(value);
    expect(settingsOn([...lines].reverse(), day)["regime-cbw"]).toBe(value);
  });

  test("of two lines from the same day the one set last, in whatever order they come", () => {
    const mended = [...lines, line("off", "2026-10-01", "2026-09-21T10:00:00.000Z")];
    expect(settingsOn(mended, "2026-10-01")["regime-cbw"]).toBe("off");
    expect(settingsOn([...mended].reverse(), "2026-10-01")["regime-cbw"]).toBe("off");
  });

  test("a line set later for an earlier day changes that past, and not what began after it", () => {
    const back = [...lines, line("off", "2026-08-15", "2026-11-01T10:00:00.000Z")];
    expect(settingsOn(back, "2026-09-01")["regime-cbw"]).toBe("off");
    expect(settingsOn(back, "2026-10-01")["regime-cbw"]).toBe("essential");
  });

  test("nobody answered: null, for every setting", () => {
    expect(settingsOn([], "2026-11-22")).toEqual(
      Object.fromEntries(legalSettingNames.map((name) => [name, null])),
    );
  });

  test("a line that does not fit its setting is damage", () => {
    expect(() =>
      settingsOn([line("sometimes", "2026-08-15", "2026-07-01T10:00:00.000Z")], "2026-09-01"),
    ).toThrow();
  });
});

test.each([
  ["2026-11-22", true],
  ["2028-02-29", true],
  ["2027-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["22-11-2026", false],
  ["", false],
])("%s is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});
