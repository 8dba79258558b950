import { describe, expect, test } from "vitest";
import { facts as en } from "#lib/words/en/facts.ts";
import { facts as nl } from "#lib/words/nl/facts.ts";
import { words } from "#lib/words/words.ts";
import { sectionNames, sections } from "./facts.ts";
import { countryQuestions, sayFact, sayOption } from "./say-fact.ts";
import type { Section } from "./section.ts";

type Entry = { label: string; hint?: string; options?: Record<string, string> };
const catalogues = { nl, en } as unknown as Record<"nl" | "en", Record<string, Record<string, Entry>>>;

describe.each(["nl", "en"] as const)("the words of the facts in %s", (locale) => {
  test.each(sectionNames)(
    "%s: a label for every question and a text for every answer, and none too many",
    (name) => {
      const section: Section = sections[name];
      const entries = catalogues[locale][name] ?? {};
      expect(Object.keys(entries)).toEqual(Object.keys(section.fields));
      for (const [field, definition] of Object.entries(section.fields)) {
        if (!("options" in definition)) continue;
        for (const option of definition.options) {
          expect(sayOption(section, field, option, locale, words(locale))).toMatch(/\p{L}{2}/u);
        }
        const texts = Object.keys(entries[field]?.options ?? {});
        const spoken = countryQuestions.includes(`${name}/${field}`)
          ? ["outside-eea"]
          : [...definition.options];
        expect(texts, `${name}.${field}`).toEqual(spoken);
      }
    },
  );

  test("no two answers of one question read the same", () => {
    for (const section of Object.values(sections) as Section[]) {
      for (const [field, definition] of Object.entries(section.fields)) {
        if (!("options" in definition)) continue;
        const texts = definition.options.map((one) => sayOption(section, field, one, locale, words(locale)));
        expect(new Set(texts).size, `${section.name}.${field}`).toBe(texts.length);
      }
    }
  });
});

test("Dutch and English explain the same questions", () => {
  const explained = (locale: "nl" | "en") =>
    sectionNames.flatMap((name) =>
      Object.entries(catalogues[locale][name] ?? {}).flatMap(([field, { hint }]) =>
        hint ? [`${name}.${field}`] : [],
      ),
    );
  expect(explained("en")).toEqual(explained("nl"));
});

describe("a fact in words", () => {
  const t = words("nl");
  const known = (value: unknown) => ({ value, certainty: "fact" as const, source: null });

  test.each([
    [sections.nature, "incidentKind", null, ["Nog niet bekend"]],
    [sections.nature, "breachTypes", [], ["Geen van deze"]],
    [sections.nature, "personalData", "yes", ["Ja"]],
    [sections.group, "countries", ["NL", "EL", "outside-eea"], ["Nederland", "Griekenland", "Buiten de EER"]],
    [sections.group, "people", { min: 1348, max: 1348 }, ["1.348"]],
    [sections.group, "people", { min: 1200, max: 1400 }, ["tussen 1.200 en 1.400"]],
    [
      sections.discovery,
      "endedAt",
      { at: "2026-11-22T23:00:00.000Z", precision: "day" },
      ["ma 23 nov 2026, tijd niet bekend"],
    ],
  ])("%#", (section, field, value, expected) => {
    expect(sayFact(section as Section, field, known(value), "nl", t)).toEqual(expected);
  });
});
