import { deadlineAfter } from "#lib/clock/deadline.ts";
import { type Message, say } from "#lib/words/message.ts";
import { approvedThen } from "./approved-then.ts";
import { approvalNotToNotify, approvalToNotify } from "./filing-track.ts";
import type { Filing, IncidentRecord } from "./happened.ts";
import { firstNotification } from "./live-filings.ts";
import type { NotificationClock } from "./notification-clock.ts";
import type { StandingProposal } from "./proposal-state.ts";

/** What a recorded filing still lacks. */
export const filingFlags = [
  "lacks-number",
  "lacks-approval",
  "approval-due",
  "approval-overdue",
  "lacks-late-reason",
] as const;
export type FilingFlagName = (typeof filingFlags)[number];

export type FilingFlag = { flag: FilingFlagName; what: Message; dueAt: Date | null };
export type FlaggedFiling = { filing: Filing; flags: FilingFlag[] };

/** Approval follows a preliminary filing under the mandate within this many hours, and stays red after that. */
export const approvalAfterMandateHours = 24;

function approvalFlag(
  filing: Filing,
  record: IncidentRecord,
  proposals: StandingProposal[],
  now: Date,
): FilingFlag[] {
  const withdrawal = filing.kind === "withdrawal";
  const since = withdrawal ? approvalNotToNotify(proposals) : approvalToNotify(proposals);
  const then = approvedThen(record, filing.filedAt);
  if (since || then === (withdrawal ? "not-to-notify" : "to-notify")) return [];
  const dueAt = deadlineAfter(filing.filedAt, approvalAfterMandateHours);
  if (filing.kind !== "preliminary" || !filing.underMandate) {
    return [{ flag: "lacks-approval", what: say("workflow.flag.lacks-approval"), dueAt: null }];
  }
  const flag = now > dueAt ? "approval-overdue" : "approval-due";
  return [{ flag, what: say(`workflow.flag.${flag}`, { hours: approvalAfterMandateHours }), dueAt }];
}

/** Every filing with what it lacks: the AP's number, an approval, or the reason why it was late. */
export function flaggedFilings(
  record: IncidentRecord,
  proposals: StandingProposal[],
  clock: NotificationClock,
  now: Date,
): FlaggedFiling[] {
  const first = firstNotification(record);
  return record.filings.map((filing) => {
    const flags: FilingFlag[] = approvalFlag(filing, record, proposals, now);
    if (!filing.number) {
      flags.push({ flag: "lacks-number", what: say("workflow.flag.lacks-number"), dueAt: null });
    }
    const reason = filing.lateReason ?? record.facts.lateness.reason.value;
    if (filing.id === first?.id && clock.lateness === "late" && !reason) {
      flags.push({ flag: "lacks-late-reason", what: say("workflow.flag.lacks-late-reason"), dueAt: null });
    }
    return { filing, flags };
  });
}
