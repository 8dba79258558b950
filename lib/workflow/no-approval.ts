import { type Message, say } from "#lib/words/message.ts";
import type { ProposalKind } from "./happened.ts";
import { latestOf, type StandingProposal } from "./proposal-state.ts";

/** Why there is no approval in force for this duty (and group), as a sentence; null when there is one. */
export function noApprovalBecause(
  proposals: StandingProposal[],
  kind: ProposalKind,
  groupId: string | null = null,
): Message | null {
  const states = proposals.filter(({ proposal }) => proposal.kind === kind && proposal.groupId === groupId);
  if (states.some(({ state }) => state === "approved")) return null;
  const latest = latestOf(proposals, kind, groupId);
  return say(`workflow.noApproval.${latest?.state ?? "none"}`);
}
