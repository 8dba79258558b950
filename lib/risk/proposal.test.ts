import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedCases } from "#lib/decisions/published-cases.ts";
import { fact } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unknownFact } from "#lib/facts/field.ts";
import type { Group } from "#lib/facts/group.ts";
import { factorNames } from "./factor.ts";
import { pathOf } from "./picture.ts";
import { riskProposal } from "./proposal.ts";
import { type QuestionName, questionNames, questions } from "./questions.ts";

function copyOf(facts: Facts): { facts: Facts; group: Group } {
  const copy = structuredClone(facts);
  return { facts: copy, group: copy.groups[0] as Group };
}

function answer(facts: Facts, group: Group, name: QuestionName, said: unknown): void {
  const [section] = questions[name].path("g").split("/");
  Object.assign(section === "group" ? group.facts : facts[section as "nature"], { [name]: said });
}

const partlyKnown = fc
  .tuple(fc.constantFrom(...publishedCases), fc.subarray([...questionNames], { maxLength: 12 }))
  .map(([published, open]) => {
    const { facts, group } = copyOf(published.facts);
    for (const name of open) answer(facts, group, name, unknownFact());
    return { facts, group };
  });

describe("the risk proposal", () => {
  it("is known exactly when both ends agree", () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, group }) => {
        const { level, atBest, atWorst, missing } = riskProposal(facts, group);
        expect(level).toBe(atBest === atWorst ? atBest : "unknown");
        expect(missing.length > 0).toBe(level === "unknown");
      }),
    );
  });

  it("asks for enough: good answers to everything missing settle it at its lightest", () => {
    fc.assert(
      fc.property(partlyKnown, ({ facts, group }) => {
        const { atBest, missing } = riskProposal(facts, group);
        for (const name of questionNames) {
          if (missing.includes(pathOf(name, group)))
            answer(facts, group, name, fact(questions[name].scale.best));
        }
        // An empty list of breach types is no answer, so it is answered by the mildest type instead.
        if (missing.includes("nature/breachTypes")) return;
        expect(riskProposal(facts, group).level).toBe(atBest);
      }),
    );
  });

  it("reads every factor of the guidelines and says which is open", () => {
    const { facts, group } = copyOf(publishedCases[0]?.facts as Facts);
    expect(riskProposal(facts, group).factors.map(({ factor }) => factor)).toEqual(factorNames);
    answer(facts, group, "holder", unknownFact());
    answer(facts, group, "key", unknownFact());
    const whoHasIt = riskProposal(facts, group).factors.find(({ factor }) => factor === "who-has-it");
    expect(whoHasIt?.weight).toBe("light");
    answer(facts, group, "readingExcluded", unknownFact());
    answer(facts, group, "breachTypes", fact(["confidentiality"]));
    const now = riskProposal(facts, group).factors.find(({ factor }) => factor === "who-has-it");
    expect(now).toMatchObject({ weight: "open" });
    expect(now?.missing).toContain("group/people/key");
  });

  it("never reads what a person expects or judges", () => {
    for (const published of publishedCases) {
      const { facts, group } = copyOf(published.facts);
      const before = riskProposal(facts, group);
      facts.judgements = [{ id: group.id, facts: { risk: fact("high"), reason: fact("Ons oordeel") } }];
      Object.assign(group.facts, { severity: fact("very-large") });
      expect(riskProposal(facts, group)).toEqual(before);
    }
  });
});
