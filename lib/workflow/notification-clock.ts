import { type ClockState, clockState } from "#lib/clock/time-left.ts";
import type { Decisions } from "#lib/decisions/decision.ts";
import type { Awareness } from "#lib/facts/awareness.ts";
import { notificationDeadline } from "#lib/law/gdpr/article-33-1-deadline.ts";
import { type Lateness, lateness as latenessBetween } from "#lib/law/gdpr/article-33-1-late-reason.ts";
import type { IncidentRecord } from "./happened.ts";
import { firstNotification } from "./live-filings.ts";
import { approvalIn, type StandingProposal, standingProposals } from "./proposal-state.ts";

export type ClockAnchor = "first-signal" | "aware" | "risk-known";

/** The clock of Art. 33(1). It has no pause and no button: it follows from when we knew and what we did. */
export type NotificationClock = {
  state: ClockState;
  /** True while awareness is not judged: the cautious deadline, from the first signal. */
  provisional: boolean;
  anchor: ClockAnchor;
  anchorAt: Date;
  /** 72 elapsed hours, strict. */
  dueAt: Date;
  /** The latest end under Reg. 1182/71, as a second small line. */
  latestAt: Date;
  doneAt: Date | null;
  /** Minutes before the strict deadline at which it was done, rounded down; negative when after; null when not done. */
  marginMinutes: number | null;
  /** Null when not done, or when it cannot be said because awareness was never judged. */
  lateness: Lateness | null;
  /** The earlier moment and its deadline, shown beside a risk that became known later; never counted as overdue. */
  earlier: { anchorAt: Date; dueAt: Date } | null;
};

type Anchor = { anchor: ClockAnchor; at: Date };

/** From when the term runs; a notification made before the risk became known answers to the earlier moment. */
function anchorOf(awareness: Awareness, doneAt: Date | null): Anchor {
  if (!awareness.awareAt) return { anchor: "first-signal", at: new Date(awareness.firstSignalAt) };
  const aware = new Date(awareness.awareAt);
  const risk = awareness.riskKnownAt ? new Date(awareness.riskKnownAt) : null;
  const reopened = risk !== null && risk > aware && (doneAt === null || doneAt >= risk);
  return reopened ? { anchor: "risk-known", at: risk } : { anchor: "aware", at: aware };
}

/**
 * How late a notification made at this moment is. Null where it cannot be said: after the cautious deadline, while
 * awareness was never judged.
 */
export function lateness(awareness: Awareness, filedAt: Date): Lateness | null {
  const { anchor, at } = anchorOf(awareness, filedAt);
  const against = latenessBetween(at, filedAt);
  return anchor === "first-signal" && against !== "in-time" ? null : against;
}

/** Whether management decided that nothing needs to be notified: "not required", or no breach at all. */
function decidedNot(proposals: StandingProposal[]): boolean {
  if (approvalIn(proposals, "not-a-breach")) return true;
  return approvalIn(proposals, "notify-authority")?.proposal.body.decision?.outcome === "not-required";
}

/**
 * The clock of Art. 33(1) at this moment. It runs from awareness, cautiously from the first signal until then, and stops
 * only by a notification or by an approved decision that none is needed.
 */
export function notificationClock(
  record: IncidentRecord,
  decisions: Decisions,
  now: Date,
  proposals: StandingProposal[] = standingProposals(record, decisions),
): NotificationClock {
  const doneAt = firstNotification(record)?.filedAt ?? null;
  const { anchor, at: anchorAt } = anchorOf(record.facts.awareness, doneAt);
  const provisional = anchor === "first-signal";
  const { strict: dueAt, latest: latestAt } = notificationDeadline(anchorAt);
  const { awareAt } = record.facts.awareness;
  const endsElsewhere = record.mergedInto !== null || decidedNot(proposals);
  return {
    state: !doneAt && endsElsewhere ? "not-applicable" : clockState({ dueAt, now, doneAt }),
    provisional,
    anchor,
    anchorAt,
    dueAt,
    latestAt,
    doneAt,
    marginMinutes: doneAt ? Math.floor((dueAt.getTime() - doneAt.getTime()) / 60_000) : null,
    lateness: doneAt ? lateness(record.facts.awareness, doneAt) : null,
    earlier:
      anchor === "risk-known" && awareAt
        ? { anchorAt: new Date(awareAt), dueAt: notificationDeadline(new Date(awareAt)).strict }
        : null,
  };
}

/** Whether the clock still asks for a notification. */
export function stillRunning(clock: NotificationClock): boolean {
  switch (clock.state) {
    case "not-started":
    case "running":
    case "soon":
    case "urgent":
    case "overdue":
      return true;
    case "met":
    case "met-late":
    case "not-applicable":
      return false;
  }
}
