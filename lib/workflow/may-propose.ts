import { type Message, say } from "#lib/words/message.ts";
import type { ProposalKind } from "./happened.ts";
import { decisionNow } from "./proposal-state.ts";
import type { Situation } from "./situation.ts";
import { refusal } from "./transitions.ts";

/**
 * Why this cannot be put to management now; null when it can. In doubt about the authority is something to decide on; not
 * knowing about the people is not, and a judgement that deviates needs its reason first.
 */
export function mayPropose(
  situation: Situation,
  kind: ProposalKind,
  groupId: string | null = null,
): Message | null {
  const refused = refusal(kind === "not-a-breach" ? "exit" : "propose", situation);
  if (refused) return refused;
  if (kind !== "notify-authority" && kind !== "inform-people") return null;
  const decision = decisionNow(situation.decisions, kind, groupId);
  if (kind === "inform-people") {
    if (!decision || decision.group === null) return say("workflow.refused.groupsFirst");
    if (decision.outcome === "unknown") return say("workflow.refused.unknownPeople");
  }
  const unexplained = decision?.deviation && !decision.deviation.reason?.trim();
  return unexplained ? say("workflow.refused.deviationReason") : null;
}
