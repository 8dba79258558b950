import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "./canonical.ts";

const json = fc.jsonValue({ stringUnit: "binary" });

/** The same value with the members of every object put in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe("the canonical form", () => {
  test("puts keys in order at every depth and uses no white space", () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: "x y" })).toBe('{"a":"x y","b":[{"c":null,"d":1}]}');
  });

  test("sorts by code unit, which is the same on every machine and in every language", () => {
    expect(canonical({ é: 1, a: 2, Z: 3, "10": 4, "9": 5 })).toBe('{"10":4,"9":5,"Z":3,"a":2,"é":1}');
  });

  test("writes a date as the instant it is, as it reads back from the record", () => {
    const at = new Date("2026-11-24T14:05:00+01:00");
    expect(canonical({ at })).toBe('{"at":"2026-11-24T13:05:00.000Z"}');
    expect(canonical({ at })).toBe(canonical(JSON.parse(JSON.stringify({ at }))));
  });

  test("leaves out what is undefined, and keeps what is null", () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}');
    expect(canonical([undefined, null])).toBe("[null,null]");
  });

  test("keeps emoji, right-to-left text and line ends as they are", () => {
    const text = "🔐 שלום\n\u202edesrever\u0000";
    expect(JSON.parse(canonical({ text }))).toEqual({ text });
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [10n], [new Date("x")]])(
    "refuses %s, which has no one spelling",
    (value) => {
      expect(() => canonical(value)).toThrow();
    },
  );

  test("reads back as the same value, so two values never share a form", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("is the same for the same members in another order", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
      }),
    );
  });
});
