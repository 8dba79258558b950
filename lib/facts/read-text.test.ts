import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, readText } from "./read-text.ts";

const long = { long: true, most: 100 };

describe("a typed text", () => {
  test.each([
    ["  een mail  ", "een mail"],
    ["regel 1\r\nregel 2\rregel 3", "regel 1\nregel 2\nregel 3"],
    ["kolom\tkolom", "kolom kolom"],
    ["nul\u0000byte en \u001b[31mkleur", "nulbyte en [31mkleur"],
    ["caf\u0065\u0301", "café"],
    ["👩🏽‍⚕️ zag het 🙈", "👩🏽‍⚕️ zag het 🙈"],
    ["השם שלי · اسمي", "השם שלי · اسمي"],
    ["half \ud83d emoji", "half \ufffd emoji"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(readText(typed, long)).toEqual({ ok: true, value: kept });
  });

  test("of nothing but blanks is not yet known", () => {
    expect(readText(" \n\t ", long)).toEqual({ ok: true, value: null });
  });

  test("stays on one line where one line is asked", () => {
    expect(cleanText("servicedesk\r\n\r\nof klant", false)).toBe("servicedesk of klant");
  });

  test("of exactly the limit fits; one character more is refused with both numbers", () => {
    expect(readText("a".repeat(100), long)).toEqual({ ok: true, value: "a".repeat(100) });
    expect(readText("a".repeat(101), long)).toEqual({
      ok: false,
      problem: { key: "errors.tooLong", values: { most: 100, actual: 101 } },
    });
  });

  test("cleaned twice is the same as cleaned once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (typed, isLong) => {
        const once = cleanText(typed, isLong);
        expect(cleanText(once, isLong)).toBe(once);
      }),
    );
  });
});
