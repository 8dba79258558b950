import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RegisterFilter } from "#db/register.ts";
import {
  askedOf,
  filterHref,
  notifiedOptions,
  readAfter,
  readFilter,
  states,
  wholeRegister,
} from "./read-filter.ts";

const read = (query: string) => readFilter(askedOf(new URLSearchParams(query)));

describe("what an address asks of the register", () => {
  test("is everything, newest first, when it asks nothing", () => {
    expect(read("")).toEqual(wholeRegister);
    expect(read("words=&year=&state=all&notified=all")).toEqual(wholeRegister);
  });

  test("is read as it stands", () => {
    expect(read("words=mail&year=2026&state=running&notified=no&sort=due&direction=down")).toEqual({
      words: "mail",
      year: 2026,
      state: "running",
      notified: "no",
      sort: "due",
      direction: "down",
    });
  });

  test("begins with the soonest deadline and with the newest of all else", () => {
    expect(read("sort=due").direction).toBe("up");
    expect(read("sort=known").direction).toBe("down");
    expect(read("sort=reference").direction).toBe("down");
  });

  test.each([
    "year=MMXXVI",
    "year=20266",
    "year=0",
    "year=-2026",
    "state=gone",
    "state=toString",
    "notified=perhaps",
    "sort=title;drop",
    "direction=sideways",
    "year=2026&year=2025",
    "state=running&state=closed",
    "words=%00%07",
    "words=+%0a+",
  ])("falls back on %s", (query) => {
    expect(read(query)).toEqual(wholeRegister);
  });

  test("holds words that can be stored and sought, and no more than anybody types", () => {
    expect(read("words=%20laptop%0Akwijt%00%20").words).toBe("laptop kwijt");
    expect(read(`words=${"x".repeat(5000)}`).words).toHaveLength(200);
    expect(readFilter({ words: "half \ud83d" }).words.isWellFormed()).toBe(true);
  });

  test("is never refused, whatever it says", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string()), fc.constant(undefined));
    const anything = fc.dictionary(
      fc.constantFrom("words", "year", "state", "notified", "sort", "direction", "after", "x"),
      value,
    );
    fc.assert(
      fc.property(anything, (params) => {
        const filter = readFilter(params);
        expect(states).toContain(filter.state);
        expect(filter.words).not.toMatch(/\p{Cc}/u);
        expect(readAfter(params, filter) ?? "").toMatch(/^$|\|/);
      }),
    );
  });
});

const filters: fc.Arbitrary<RegisterFilter> = fc.record({
  year: fc.option(fc.integer({ min: 2000, max: 2999 })),
  state: fc.constantFrom(...states),
  notified: fc.constantFrom(...notifiedOptions),
  words: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => readFilter({ words: text }).words),
  sort: fc.constantFrom("known", "due", "reference"),
  direction: fc.constantFrom("up", "down"),
});

describe("the address of a filter", () => {
  test("is read back as that filter", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const href = filterHref("/register", filter);
        expect(read(href.split("?")[1] ?? "")).toEqual(filter);
      }),
    );
  });

  test("names only what it asks for", () => {
    expect(filterHref("/register", wholeRegister)).toBe("/register");
    expect(filterHref("/register/csv", { ...wholeRegister, sort: "due", direction: "up" })).toBe(
      "/register/csv?sort=due",
    );
  });
});

describe("where a page begins", () => {
  const row = "3f1c2d4e-0000-4000-8000-00000000abcd";
  const at = (sort: RegisterFilter["sort"], after: string) =>
    readAfter({ after }, { ...wholeRegister, sort });

  test("is after a row in this order", () => {
    expect(at("known", `1763971380.123000|${row}`)).toBe(`1763971380.123000|${row}`);
    expect(at("due", `Infinity|${row}`)).toBe(`Infinity|${row}`);
    expect(at("reference", `2026000014|${row}`)).toBe(`2026000014|${row}`);
  });

  test.each<[RegisterFilter["sort"], string]>([
    ["known", ""],
    ["known", `Infinity|${row}`],
    ["known", `1.2.3|${row}`],
    ["known", `99999999999999999999|${row}`],
    ["known", `1763971380|${"-".repeat(36)}`],
    ["reference", `1763971380.123|${row}`],
    ["due", `1763971380|${row}|`],
  ])("is the beginning for what is no place in it: %s %s", (sort, after) => {
    expect(at(sort, after)).toBeNull();
  });
});
