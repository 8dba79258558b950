import { describe, expect, it } from "vitest";
import { publishedCases } from "#lib/decisions/published-cases.ts";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { type Assessed, overallLevel, proposedRisks } from "./assessment.ts";
import { riskProposal } from "./proposal.ts";

function assessed(atBest: RiskLevel, atWorst: RiskLevel = atBest): Assessed {
  return { group: aGroup(`${atBest} to ${atWorst}`), atBest, atWorst, because: [], missing: [] };
}

describe("the level of several groups together", () => {
  it("is that of the group at most risk", () => {
    expect(overallLevel([assessed("unlikely"), assessed("high"), assessed("risk")])).toBe("high");
  });

  it("is unknown while one group can still turn it, and known when none can", () => {
    expect(overallLevel([assessed("risk"), assessed("unlikely", "high")])).toBe("unknown");
    expect(overallLevel([assessed("high"), assessed("unlikely", "high")])).toBe("high");
  });

  it("is unknown while no group was recorded", () => {
    expect(overallLevel([])).toBe("unknown");
  });
});

describe("the proposed risks", () => {
  it("are those of every group, in the order of the dossier", () => {
    const [first] = publishedCases;
    if (!first?.facts.groups[0]) throw new Error("the case has people");
    const groups = [aGroup("unknown"), first.facts.groups[0]];
    const facts = { ...first.facts, groups };
    const risks = proposedRisks(facts);
    expect(risks.map(({ group }) => group.id)).toEqual(["unknown", "people"]);
    for (const { group, atBest, atWorst, missing } of risks) {
      expect({ atBest, atWorst, missing }).toMatchObject(
        (({ atBest, atWorst, missing }) => ({ atBest, atWorst, missing }))(riskProposal(facts, group)),
      );
    }
  });

  it("are none without groups", () => {
    expect(proposedRisks(someFacts())).toEqual([]);
  });
});
