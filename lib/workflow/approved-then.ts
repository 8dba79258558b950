import { meansAct } from "./duties.ts";
import type { IncidentRecord } from "./happened.ts";

/**
 * What management had last approved about notifying by a moment in the past: to notify, not to, or nothing yet. Looks at
 * what was said then, whatever lapsed since, because a filing is judged by the day on which it was made.
 */
export function approvedThen(
  record: Pick<IncidentRecord, "proposals" | "approvals">,
  moment: Date,
): "to-notify" | "not-to-notify" | null {
  const last = record.approvals
    .filter(({ verdict, decidedAt }) => verdict === "approved" && decidedAt <= moment)
    .sort((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime())
    .map(({ proposalId }) => record.proposals.find(({ id }) => id === proposalId))
    .findLast((proposal) => proposal?.kind === "notify-authority" || proposal?.kind === "not-a-breach");
  if (!last) return null;
  const { decision } = last.body;
  return last.kind === "notify-authority" && decision && meansAct(decision) ? "to-notify" : "not-to-notify";
}
