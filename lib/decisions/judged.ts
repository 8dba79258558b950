import type { Facts } from "#lib/facts/facts.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { type Assessed, proposedRisks } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";

/** The risk of one group as a person judged it, beside what was proposed. Without a reason the proposal stands. */
export type Judged = { risk: Assessed; deviates: boolean; reason: string | null };

function deviates({ atBest, atWorst }: Assessed, level: RiskLevel): boolean {
  return atBest !== level || atWorst !== level;
}

function judge(facts: Facts, proposed: Assessed): Judged {
  const judgement = facts.judgements.find(({ id }) => id === proposed.group.id)?.facts;
  const level = judgement?.risk.certainty === "fact" ? judgement.risk.value : null;
  if (!level || !deviates(proposed, level)) return { risk: proposed, deviates: false, reason: null };
  const reason = judgement?.reason.value?.trim() || null;
  if (!reason) return { risk: proposed, deviates: true, reason: null };
  const because = [say("decisions.judged", { level })];
  return {
    risk: { group: proposed.group, atBest: level, atWorst: level, because, missing: [] },
    deviates: true,
    reason,
  };
}

/** The risk of every group, by a person's judgement where there is one with a reason. */
export function judgedRisks(facts: Facts): Judged[] {
  return proposedRisks(facts).map((proposed) => judge(facts, proposed));
}
