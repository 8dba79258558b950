import { expect, test } from "vitest";
import { allCases, type CaseFilter } from "#lib/cases/search-cases.ts";
import { caseFilterHref, countries, isFiltered, readCaseFilter } from "./read-case-filter.ts";

test.each<Partial<CaseFilter>>([
  {},
  { words: "mail & post" },
  { notified: "no", informed: "depends" },
  { subject: "mail-to-one", country: "NL", words: "België" },
])("an address reads back as the filter it was made of: %o", (said) => {
  const filter = { ...allCases, ...said };
  const params = new URLSearchParams(caseFilterHref(filter).split("?")[1] ?? "");
  expect(readCaseFilter(Object.fromEntries(params))).toEqual(filter);
});

test("what cannot be read asks for everything", () => {
  expect(
    readCaseFilter({ notified: "maybe", country: ["NL", "BE"], subject: "toString", words: ["a"] }),
  ).toEqual(allCases);
  expect(isFiltered(readCaseFilter({ words: " \u0000 " }))).toBe(false);
});

test("words are one line and not without end", () => {
  expect(readCaseFilter({ words: ` a\n\tb ${"c".repeat(500)}` }).words).toMatch(/^a b c{196}$/);
});

test("every country in the filter has a case", () => {
  expect(countries).toContain("NL");
  expect(new Set(countries).size).toBe(countries.length);
});
