import { type End, settled } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Assessed } from "#lib/risk/assessment.ts";
import { type Picture, pictureAt } from "#lib/risk/picture.ts";
import { riskOf } from "#lib/risk/proposal.ts";
import { type Neighbour, questionAt } from "./neighbours.ts";

/** The risk of one group without its reasons: all that an outcome needs, at a fraction of the work. */
export type Levels = Pick<Assessed, "atBest" | "atWorst">;

/** A group with its two pictures, so that another answer to one question changes one line in each. */
export type Pictured = {
  group: Group;
  best: Picture;
  worst: Picture;
  judged: RiskLevel | null;
  levels: Levels;
};

/** The level a person judged with a reason, which then holds whatever the proposal says; null without such a judgement. */
export function judgedLevel(facts: Facts, groupId: string): RiskLevel | null {
  const judgement = facts.judgements.find(({ id }) => id === groupId)?.facts;
  const { risk, reason } = judgement ?? {};
  return risk?.certainty === "fact" && reason?.value?.trim() ? risk.value : null;
}

function levelsOf(best: Picture, worst: Picture, judged: RiskLevel | null): Levels {
  return judged ? { atBest: judged, atWorst: judged } : { atBest: riskOf(best), atWorst: riskOf(worst) };
}

/** The pictures and levels of one group. */
export function pictured(facts: Facts, group: Group): Pictured {
  const best = pictureAt(facts, group, "best");
  const worst = pictureAt(facts, group, "worst");
  const judged = judgedLevel(facts, group.id);
  return { group, best, worst, judged, levels: levelsOf(best, worst, judged) };
}

/** The levels of a group when questions about the risk have other answers; answers about another group do not touch it. */
export function levelsWithAll(
  { group, best, worst, judged, levels }: Pictured,
  answers: readonly Pick<Neighbour, "place" | "fact">[],
): Levels {
  if (judged) return levels;
  const own = answers.filter(({ place }) => place.section !== "group" || place.item === group.id);
  if (own.length === 0) return levels;
  const at = (picture: Picture, end: End): Picture => {
    const changed: Record<string, unknown> = { ...picture };
    for (const { place, fact } of own) {
      const asked = questionAt(place);
      if (asked) changed[asked.name] = settled(fact, asked.question.scale, end);
    }
    return changed as Picture;
  };
  return levelsOf(at(best, "best"), at(worst, "worst"), null);
}

/** Levels as the duties read them, without reasons. */
export function assessed(group: Group, { atBest, atWorst }: Levels): Assessed {
  return { group, atBest, atWorst, because: [], missing: [] };
}
