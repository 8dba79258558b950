import { describe, expect, test } from "vitest";
import { mostPeople } from "./field.ts";
import { highestAmount, readAmount, readWholeNumber } from "./read-amount.ts";

test("the highest number read is the highest number stored", () => {
  expect(highestAmount).toBe(mostPeople);
});

describe("a whole number", () => {
  test.each([
    ["1348", 1348],
    ["1.348", 1348],
    ["1,348", 1348],
    ["1 348", 1348],
    ["1\u202f348", 1348],
    ["1\u00a0348\u00a0567", 1_348_567],
    ["12.345.678", 12_345_678],
    [" 0 ", 0],
    ["007", 7],
    ["10.000.000.000", 10_000_000_000],
  ])("%j is read as %d", (text, value) => {
    expect(readWholeNumber(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["-5", "negative"],
    ["−5", "negative"],
    ["- 1.348", "negative"],
    ["1,5", "decimal"],
    ["12.50", "decimal"],
    ["1.348,5", "decimal"],
    ["1.348,567", "decimal"],
    ["10.000.000.001", "tooMany"],
    ["9".repeat(400), "tooMany"],
    ["ongeveer 1300", "unreadable"],
    ["1e5", "unreadable"],
    ["0x10", "unreadable"],
    ["13 48", "unreadable"],
    ["١٣", "unreadable"],
    ["NaN", "unreadable"],
  ])("%j is refused as %s", (text, why) => {
    expect(readWholeNumber(text)).toMatchObject({ ok: false, problem: { key: `errors.number.${why}` } });
  });
});

describe("an amount", () => {
  const read = (raw: Record<string, string>) =>
    readAmount(
      Object.fromEntries(Object.entries(raw).map(([part, text]) => [`people.${part}`, text])),
      "people",
    );

  test.each([
    [
      { mode: "exact", exact: "1.348" },
      { min: 1348, max: 1348 },
    ],
    [
      { mode: "between", min: "1.200", max: "1.400" },
      { min: 1200, max: 1400 },
    ],
    [
      { mode: "exact", exact: "5", min: "1", max: "9" },
      { min: 5, max: 5 },
    ],
    [{ mode: "unknown" }, null],
    [{}, null],
    [{ exact: "40" }, { min: 40, max: 40 }],
    [
      { min: "1", max: "3" },
      { min: 1, max: 3 },
    ],
  ])("%j is read", (raw, value) => {
    expect(read(raw as Record<string, string>)).toEqual({ ok: true, value });
  });

  test.each([
    [{ mode: "exact" }, "exact", "number.missing"],
    [{ mode: "between", min: "5" }, "max", "number.mostMissing"],
    [{ mode: "between", max: "5" }, "min", "number.leastMissing"],
    [{ mode: "between" }, "min", "number.missing"],
    [{ mode: "between", min: "9", max: "5" }, "max", "number.minAboveMax"],
    [{ mode: "between", min: "-1", max: "5" }, "min", "number.negative"],
    [{ mode: "unknown", exact: "12" }, "exact", "number.besideUnknown"],
    [{ mode: "unknown", max: "12" }, "max", "number.besideUnknown"],
    [{ mode: "veel", exact: "12" }, "mode", "notAnOption"],
  ])("%j is refused at %s", (raw, part, why) => {
    expect(read(raw as Record<string, string>)).toMatchObject({
      ok: false,
      part,
      problem: { key: `errors.${why}` },
    });
  });
});
