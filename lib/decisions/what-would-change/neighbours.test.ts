import { describe, expect, it } from "vitest";
import { aGroup, someFacts, suspicion } from "#lib/facts/build.ts";
import type { sections } from "#lib/facts/facts.ts";
import { factSchema } from "#lib/facts/field.ts";
import { neighboursAt } from "./neighbours.ts";
import { fieldAt, placeOf, placesOf } from "./places.ts";

const facts = someFacts({
  nature: { intent: suspicion("accidental") },
  recipient: { deletionConfirmed: "no", holder: "colleague" },
  recovery: { backup: "not-checked" },
  groups: [
    aGroup("g", {
      dataCategories: ["name"],
      people: { min: 90, max: 150 },
      highRiskRemoved: "no",
      key: "safe",
    }),
  ],
});

const at = (section: keyof typeof sections, item: string, field: string) =>
  neighboursAt(facts, placeOf(section, item, field));
const told = (...where: Parameters<typeof at>) =>
  at(...where).map(({ answer, size }) => [...("option" in answer ? [answer.option] : []), size]);

describe("the other answers to a question", () => {
  it("are as far as they lie on its scale", () => {
    expect(told("recipient", "", "deletionConfirmed")).toEqual([
      ["confirmed-in-writing", 2],
      ["said-so", 1],
    ]);
    expect(told("recipient", "", "holder")).toContainEqual(["nobody", 1]);
    expect(told("recipient", "", "holder")).toContainEqual(["public", 5]);
  });

  it("are every answer, one step away, while it is open", () => {
    expect(told("recipient", "", "opened")).toEqual([
      ["yes", 1],
      ["no", 1],
    ]);
    expect(at("recovery", "", "backup").every(({ open, size }) => open && size === 1)).toBe(true);
  });

  it("are certainty as well, while it is suspected", () => {
    expect(told("nature", "", "intent")).toEqual([
      ["accidental", 1],
      ["malicious", 1],
    ]);
  });

  it("are one option more or less, and none of them", () => {
    const categories = at("group", "g", "dataCategories").map(({ answer }) => answer);
    expect(categories).toContainEqual({ says: "with", option: "bsn" });
    expect(categories).toContainEqual({ says: "none" });
    expect(categories).not.toContainEqual({ says: "with", option: "name" });
  });

  it("are the numbers past a mark", () => {
    expect(at("group", "g", "people").map(({ answer, fact }) => [answer, fact.value])).toEqual([
      [
        { says: "more-than", mark: 10_000 },
        { min: 10_001, max: 10_001 },
      ],
      [
        { says: "at-most", mark: 100 },
        { min: 90, max: 100 },
      ],
    ]);
  });

  it("come with the explanation the law asks, where that is still open", () => {
    const removed = at("group", "g", "highRiskRemoved");
    expect(removed.map(({ explained }) => explained?.field ?? null)).toEqual([null, "highRiskRemovedHow"]);
  });

  it("are answers that the form could give", () => {
    for (const one of [facts, someFacts({ groups: [aGroup("g")] })]) {
      for (const place of placesOf(one)) {
        const schema = factSchema(fieldAt(place));
        for (const { fact } of neighboursAt(one, place)) {
          expect(schema.safeParse(fact).success, `${place.path} ${JSON.stringify(fact.value)}`).toBe(true);
        }
      }
    }
  });
});
