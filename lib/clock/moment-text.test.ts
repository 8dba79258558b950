import { describe, expect, test } from "vitest";
import { longestMoment, namesAZone, plainText, splitDayAndTime } from "./moment-text.ts";

describe("typed or pasted text in its plainest form", () => {
  test.each([
    ["  Ma 23 NOV  2026 ", "ma 23 nov 2026"],
    ["23\u201311\u20112026", "23-11-2026"],
    ["\u200e14:05\u200f", "14:05"],
    ["\uff12\uff13-11", "23-11"],
    ["23\u00a0nov", "23 nov"],
    ["", ""],
  ])("%j is %j", (typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  test("too long is no moment; the space around it does not count", () => {
    expect(plainText("x".repeat(longestMoment))).not.toBeNull();
    expect(plainText(` ${"x".repeat(longestMoment)} `)).not.toBeNull();
    expect(plainText("x".repeat(longestMoment + 1))).toBeNull();
  });
});

test.each([
  ["2026-11-23t13:05z", true],
  ["13:05:00 utc", true],
  ["14:05+01:00", true],
  ["14:05:00.123+0100", true],
  ["14:05 cet", true],
  ["14:05", false],
  ["23-11-2026", false],
  ["do 26 nov 14:05", false],
])("%j names a zone: %s", (text, names) => {
  expect(namesAZone(text)).toBe(names);
});

describe("splitting a whole moment", () => {
  test.each([
    ["ma 23 nov 2026, 14:05", "ma 23 nov 2026", "14:05"],
    ["maandag 23 november 2026 om 14.05 uur", "maandag 23 november 2026", "14.05"],
    ["monday 23 november 2026 at 14:05", "monday 23 november 2026", "14:05"],
    ["2026-11-23t14:05", "2026-11-23", "14:05"],
    ["23-11-2026 14:05:30", "23-11-2026", "14:05:30"],
    ["gisteren 14u", "gisteren", "14u"],
    ["23 11 2026", "23 11 2026", ""],
    ["23-11-2026", "23-11-2026", ""],
    ["14:05", "14:05", ""],
  ])("%j is the day %j and the time %j", (text, day, time) => {
    expect(splitDayAndTime(text)).toEqual({ day, time });
  });
});
