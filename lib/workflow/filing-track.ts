import type { Decisions } from "#lib/decisions/decision.ts";
import { approvedThen } from "./approved-then.ts";
import { meansAct } from "./duties.ts";
import type { Filing, IncidentRecord } from "./happened.ts";
import { liveFilings, standingWithdrawal } from "./live-filings.ts";
import { approvalIn, latestOf, type StandingProposal, type ValidApproval } from "./proposal-state.ts";

/** How far the notification to the AP is. A yes counts at once, a no only once management approved it. */
export const filingTrackStates = [
  "undetermined",
  "not-required",
  "required",
  "draft",
  "approved",
  "submitted-preliminary",
  "submitted-complete",
  "supplement-due",
  "withdrawn",
] as const;
export type FilingTrackState = (typeof filingTrackStates)[number];

export type FilingTrack = {
  state: FilingTrackState;
  /** What still stands at the AP, oldest first. */
  live: Filing[];
  /** Whether what stands is the whole notification, or only its preliminary part. */
  complete: boolean;
  /** Whether nothing is left to do at the AP for now. */
  done: boolean;
};

/** The approval in force to notify: one that says yes, or "in doubt, notify". */
export function approvalToNotify(proposals: StandingProposal[]): ValidApproval | null {
  const valid = approvalIn(proposals, "notify-authority");
  return valid?.proposal.body.decision && meansAct(valid.proposal.body.decision) ? valid : null;
}

/** The approval in force not to notify: "not required", or no breach at all. */
export function approvalNotToNotify(proposals: StandingProposal[]): ValidApproval | null {
  const exit = approvalIn(proposals, "not-a-breach");
  if (exit) return exit;
  const valid = approvalIn(proposals, "notify-authority");
  return valid?.proposal.body.decision?.outcome === "not-required" ? valid : null;
}

/**
 * A follow-up completes a preliminary notification when it said so itself; where nobody was asked, when management had
 * approved by then.
 */
function isComplete(live: Filing[], record: IncidentRecord): boolean {
  return live.some(
    ({ kind, filedAt, complete }) =>
      kind === "complete" ||
      (kind === "follow-up" && (complete ?? approvedThen(record, filedAt) === "to-notify")),
  );
}

/** Whether management approved something newer than what was last sent: that goes out in a follow-up (Art. 33(4)). */
function newerApproved(last: Filing, { proposal }: ValidApproval, record: IncidentRecord): boolean {
  return proposal.proposedAt > last.filedAt && approvedThen(record, last.filedAt) === "to-notify";
}

function submitted(
  last: Filing,
  complete: boolean,
  record: IncidentRecord,
  proposals: StandingProposal[],
): FilingTrackState {
  const valid = approvalToNotify(proposals);
  if (!complete) return valid ? "supplement-due" : "submitted-preliminary";
  return valid && newerApproved(last, valid, record) ? "supplement-due" : "submitted-complete";
}

function unsubmitted(proposals: StandingProposal[], decisions: Decisions): FilingTrackState {
  if (approvalNotToNotify(proposals)) return "not-required";
  if (approvalToNotify(proposals)) return "approved";
  if (latestOf(proposals, "notify-authority")?.state === "proposed") return "draft";
  return decisions.notifyAuthority.outcome === "required" ? "required" : "undetermined";
}

function stateOf(
  record: IncidentRecord,
  decisions: Decisions,
  proposals: StandingProposal[],
  live: Filing[],
  complete: boolean,
): FilingTrackState {
  const last = live.at(-1);
  if (last) return submitted(last, complete, record, proposals);
  const withdrawal = standingWithdrawal(record);
  const approvedAgain = approvalToNotify(proposals);
  if (withdrawal && !(approvedAgain && approvedAgain.approval.decidedAt > withdrawal.filedAt)) {
    return "withdrawn";
  }
  return unsubmitted(proposals, decisions);
}

/** Whether nothing is left to do at the AP for now; a withdrawal needs the approved decision that none is needed. */
function isDone(state: FilingTrackState, proposals: StandingProposal[]): boolean {
  switch (state) {
    case "not-required":
    case "submitted-complete":
      return true;
    case "withdrawn":
      return approvalNotToNotify(proposals) !== null;
    case "undetermined":
    case "required":
    case "draft":
    case "approved":
    case "submitted-preliminary":
    case "supplement-due":
      return false;
  }
}

/** How far the notification to the AP is, out of what was decided, approved and filed. */
export function filingTrack(
  record: IncidentRecord,
  decisions: Decisions,
  proposals: StandingProposal[],
): FilingTrack {
  const live = liveFilings(record);
  const complete = isComplete(live, record);
  const state = stateOf(record, decisions, proposals, live, complete);
  return { state, live, complete, done: isDone(state, proposals) };
}
