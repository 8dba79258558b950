import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { FactPath } from "#lib/law/finding.ts";
import type { Message } from "#lib/words/message.ts";
import { heaviest } from "./level.ts";
import { riskProposal } from "./proposal.ts";

/** The risk for one group as the duties read it: proposed, or judged by a person (then both ends are that judgement). */
export type Assessed = {
  group: Group;
  atBest: RiskLevel;
  atWorst: RiskLevel;
  because: Message[];
  missing: FactPath[];
};

/** The proposed risk of every group. */
export function proposedRisks(facts: Facts): Assessed[] {
  return facts.groups.map((group) => {
    const { atBest, atWorst, because, missing } = riskProposal(facts, group);
    return { group, atBest, atWorst, because, missing };
  });
}

/** The level of these groups together, the heaviest deciding; unknown while that can still turn, or while there is no group. */
export function overallLevel(assessed: readonly Assessed[]): RiskLevel | "unknown" {
  if (assessed.length === 0) return "unknown";
  const atBest = heaviest(assessed.map((one) => one.atBest));
  const atWorst = heaviest(assessed.map((one) => one.atWorst));
  return atBest === atWorst ? atBest : "unknown";
}
