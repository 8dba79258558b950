import { describe, expect, it } from "vitest";
import { aGroup, fact, someFacts } from "#lib/facts/build.ts";
import { sectionNames, sections } from "#lib/facts/facts.ts";
import { factAt, fieldAt, mapFacts, placeOf, placesOf, withFact } from "./places.ts";

const facts = someFacts({
  nature: { personalData: "yes" },
  groups: [aGroup("a", { vulnerable: "no" }), aGroup("b")],
});

describe("every place of the dossier", () => {
  it("is found, for each section and each item, except what a person judged", () => {
    const counted = new Map<string, number>();
    for (const { section } of placesOf(facts)) counted.set(section, (counted.get(section) ?? 0) + 1);
    for (const section of sectionNames) {
      const questions = Object.keys(sections[section].fields).length;
      const items = section === "group" ? 2 : sections[section].repeats ? 0 : 1;
      expect(counted.get(section) ?? 0, section).toBe(section === "judgement" ? 0 : questions * items);
    }
  });

  it("has its question and its fact", () => {
    for (const place of placesOf(facts)) {
      expect(fieldAt(place).kind, place.path).toBeTypeOf("string");
      expect(factAt(facts, place), place.path).toHaveProperty("certainty");
    }
    expect(factAt(facts, placeOf("group", "a", "vulnerable")).value).toBe("no");
    expect(() => factAt(facts, placeOf("group", "c", "vulnerable"))).toThrow();
  });
});

describe("another fact at one place", () => {
  it("stands there, and leaves the rest and the old facts as they were", () => {
    for (const place of placesOf(facts)) {
      const changed = withFact(facts, place, fact("new"));
      expect(factAt(changed, place).value, place.path).toBe("new");
      const differing = placesOf(facts).filter((one) => factAt(changed, one) !== factAt(facts, one));
      expect(differing.map(({ path }) => path)).toEqual([place.path]);
    }
    expect(factAt(facts, placeOf("group", "b", "vulnerable")).value).toBeNull();
  });
});

it("maps every fact under its own path and keeps the items", () => {
  const mapped = mapFacts(facts, ({ path }) => fact(path));
  expect(mapped.groups.map(({ id }) => id)).toEqual(["a", "b"]);
  for (const place of placesOf(facts)) expect(factAt(mapped, place).value).toBe(place.path);
});
