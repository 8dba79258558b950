import { deadlineAfter } from "#lib/clock/deadline.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { FilingTrack } from "./filing-track.ts";
import { approvalNotToNotify, approvalToNotify } from "./filing-track.ts";
import type { FilingKind, IncidentRecord } from "./happened.ts";
import { noApprovalBecause } from "./no-approval.ts";
import { type NotificationClock, stillRunning } from "./notification-clock.ts";
import { latestOf, type StandingProposal } from "./proposal-state.ts";

/**
 * What may be recorded as filed with approval. A closed lock never stops the recording itself, because a filing is a
 * fact: it asks why there was no approval, and the filing is flagged. Nothing is unlocked in a database; this compares.
 */
export type FilingLocks = {
  /** Why "gemeld" as complete cannot count as approved; null when it can. */
  complete: Message | null;
  followUp: Message | null;
  withdrawal: Message | null;
  preliminary: { closed: Message | null; under: "approval" | "mandate" | null };
  /** Why break-glass is open: notify complete without approval, with a reason; null while it is closed. */
  emergency: Message | null;
};

/** Break-glass opens when approval was asked this long ago, or when this little is left of the 72 hours. */
export type Emergency = { askedHours: number; beforeDeadlineHours: number };
export const emergencyDefault: Emergency = { askedHours: 12, beforeDeadlineHours: 4 };

/** Whether break-glass is open, and by which of the two. Any kind of missing approval will do, whatever the reason. */
function emergencyBecause(
  proposals: StandingProposal[],
  clock: NotificationClock,
  now: Date,
  { askedHours, beforeDeadlineHours }: Emergency,
): Message | null {
  if (approvalToNotify(proposals) || !stillRunning(clock)) return null;
  if (now >= new Date(clock.dueAt.getTime() - beforeDeadlineHours * 3_600_000)) {
    return say("workflow.emergency.deadline", { hours: beforeDeadlineHours });
  }
  const latest = latestOf(proposals, "notify-authority");
  if (latest?.state === "proposed" && now >= deadlineAfter(latest.proposal.proposedAt, askedHours)) {
    return say("workflow.emergency.asked", { hours: askedHours });
  }
  return null;
}

/** What may be filed with approval at this moment, and why not where it may not. */
export function filingLocks(
  record: IncidentRecord,
  proposals: StandingProposal[],
  track: FilingTrack,
  clock: NotificationClock,
  now: Date,
  emergency: Emergency = emergencyDefault,
): FilingLocks {
  const yes = approvalToNotify(proposals);
  const no = approvalNotToNotify(proposals);
  const closed = yes
    ? null
    : no
      ? say("workflow.lock.approvedNo")
      : noApprovalBecause(proposals, "notify-authority");
  const under = yes ? "approval" : record.mandateGiven && !no ? "mandate" : null;
  return {
    complete: closed,
    followUp: track.live.length > 0 ? closed : say("workflow.lock.nothingFiled"),
    withdrawal:
      track.live.length === 0
        ? say("workflow.lock.nothingFiled")
        : no
          ? null
          : say("workflow.lock.withdrawalNeedsNo"),
    preliminary: {
      closed: under ? null : no ? say("workflow.lock.approvedNo") : say("workflow.lock.noMandate"),
      under,
    },
    emergency: emergencyBecause(proposals, clock, now, emergency),
  };
}

/** Why a filing of this kind made now would count as made without approval; null when it would not. */
export function filingLock({ locks }: { locks: FilingLocks }, kind: FilingKind): Message | null {
  switch (kind) {
    case "preliminary":
      return locks.preliminary.closed;
    case "complete":
      return locks.complete;
    case "follow-up":
      return locks.followUp;
    case "withdrawal":
      return locks.withdrawal;
  }
}
