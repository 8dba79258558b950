import { deadlineAfter } from "#lib/clock/deadline.ts";
import { type Message, say } from "#lib/words/message.ts";
import { meansAct } from "./duties.ts";
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

/** Whether management had approved this filing by the time it was made. */
function approvedBefore(filing: Filing, record: IncidentRecord): boolean {
  const verdicts = record.approvals
    .filter(({ verdict, decidedAt }) => verdict === "approved" && decidedAt <= filing.filedAt)
    .map(({ proposalId }) => record.proposals.find(({ id }) => id === proposalId))
    .filter((proposal) => proposal?.kind === "notify-authority" || proposal?.kind === "not-a-breach")
    .sort((a, b) => (a?.proposedAt.getTime() ?? 0) - (b?.proposedAt.getTime() ?? 0));
  const last = verdicts.at(-1);
  if (!last) return false;
  const saidYes = last.kind === "notify-authority" && last.body.decision !== null;
  const yes = saidYes && last.body.decision !== null && meansAct(last.body.decision);
  return filing.kind === "withdrawal" ? !yes : yes;
}

function approvalFlag(
  filing: Filing,
  record: IncidentRecord,
  proposals: StandingProposal[],
  now: Date,
): FilingFlag[] {
  const since = filing.kind === "withdrawal" ? approvalNotToNotify(proposals) : approvalToNotify(proposals);
  if (since || approvedBefore(filing, record)) return [];
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
