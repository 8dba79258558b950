import type { Facts } from "#lib/facts/facts.ts";
import { type Assessed, proposedRisks } from "#lib/risk/assessment.ts";
import type { Decision, Decisions } from "./decision.ts";
import { decideInformPeople } from "./inform-people.ts";
import { type Judged, judgedRisks } from "./judged.ts";
import { decideKeepRegister } from "./keep-register.ts";
import { decideNotifyAuthority } from "./notify-authority.ts";
import { strictest } from "./outcome.ts";

function combine(facts: Facts, risks: readonly Assessed[]): Decisions {
  const informPeople = decideInformPeople(facts, risks);
  return {
    notifyAuthority: decideNotifyAuthority(facts, risks),
    informPeople,
    strictestInform: strictest(informPeople.map(({ outcome }) => outcome)),
    keepRegister: decideKeepRegister(facts, risks),
  };
}

/** What the articles propose on these facts. Never reads a person's judgement. */
export function propose(facts: Facts): Decisions {
  return combine(facts, proposedRisks(facts));
}

/**
 * A deviation is shown where the judgement changes the outcome, and where a reason for it is still missing: then the
 * proposal stands and the card asks for the reason.
 */
function withDeviation(decision: Decision, proposed: Decision, judged: readonly Judged[]): Decision {
  const deviating = judged.filter(({ deviates }) => deviates);
  const reasons = deviating.flatMap(({ reason }) => reason ?? []);
  const reasonMissing = deviating.some(({ reason }) => reason === null);
  if (decision.outcome === proposed.outcome && !reasonMissing) return decision;
  const reason = reasons.length > 0 && !reasonMissing ? reasons.join("\n") : null;
  return { ...decision, deviation: { proposed: proposed.outcome, reason } };
}

/** What holds once a named person judged the risk: the proposal, or the judgement where it differs and has a reason. */
export function decide(facts: Facts): Decisions {
  const judged = judgedRisks(facts);
  const proposed = propose(facts);
  const decided = combine(
    facts,
    judged.map(({ risk }) => risk),
  );
  const informPeople = decided.informPeople.map((decision, index) => {
    const own = judged.filter(({ risk }) => risk.group.id === decision.group);
    return withDeviation(decision, proposed.informPeople[index] ?? decision, own);
  });
  return {
    ...decided,
    notifyAuthority: withDeviation(decided.notifyAuthority, proposed.notifyAuthority, judged),
    informPeople,
  };
}
