import { describe, expect, it } from "vitest";
import { aGroup, fact, someFacts } from "#lib/facts/build.ts";
import type { Group } from "#lib/facts/group.ts";
import { proposedRisks } from "#lib/risk/assessment.ts";
import { castFacts } from "./a-cast.ts";
import { judgedLevel, levelsWithAll, pictured } from "./levels.ts";
import { neighboursAt, questionAt } from "./neighbours.ts";
import { placeOf, placesOf, withFact } from "./places.ts";

describe("the levels of a group", () => {
  it.each(castFacts)("are those of the proposal, for %s and for each of its neighbours", (_, facts) => {
    const proposed = (of: typeof facts) =>
      proposedRisks(of).map(({ atBest, atWorst }) => ({ atBest, atWorst }));
    const before = facts.groups.map((group) => pictured(facts, group));
    expect(before.map(({ levels }) => levels)).toEqual(proposed(facts));
    for (const place of placesOf(facts)) {
      if (!questionAt(place)) continue;
      for (const neighbour of neighboursAt(facts, place)) {
        const expected = proposed(withFact(facts, place, neighbour.fact));
        before.forEach((one, at) => {
          if (place.section === "group" && place.item !== one.group.id) return;
          expect(levelsWithAll(one, [neighbour]), place.path).toEqual(expected[at]);
        });
      }
    }
  });
});

describe("a person's judgement", () => {
  const group: Group = aGroup("g", { dataCategories: ["name"] });
  const judged = (reason: string | null) =>
    someFacts({
      groups: [group],
      judgements: [
        { id: "g", facts: { risk: fact("high" as const), reason: { ...fact(""), value: reason } } },
      ],
    });

  it("holds with a reason, whatever is answered", () => {
    expect(judgedLevel(judged("Omdat."), "g")).toBe("high");
    const one = pictured(judged("Omdat."), group);
    expect(levelsWithAll(one, [{ place: placeOf("group", "g", "vulnerable"), fact: fact("no") }])).toEqual({
      atBest: "high",
      atWorst: "high",
    });
  });

  it("does not hold without one", () => {
    expect(judgedLevel(judged(null), "g")).toBeNull();
    expect(judgedLevel(judged("  "), "g")).toBeNull();
    expect(judgedLevel(judged("Omdat."), "other")).toBeNull();
  });
});
