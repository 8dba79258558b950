import { deadlineAfter } from "#lib/clock/deadline.ts";
import { dayBegins } from "#lib/law/legal-settings.ts";
import { approvalAfterMandateHours } from "./filing-flags.ts";
import { emergencyDefault } from "./filing-lock.ts";
import { stillRunning } from "./notification-clock.ts";
import { postponement } from "./people-postponed.ts";
import type { Situation } from "./situation.ts";

/** Hours after the first signal at which an unjudged report warns, and is escalated. The last is 24 h before the cautious deadline. */
export const triageHours = [4, 12, 24, 48] as const;

/** From this many hours before the deadline doubt becomes "notify preliminarily". */
export const preliminaryHours = 24;

/** The moment so many hours before another one. */
export function hoursBefore(moment: Date, hours: number): Date {
  return new Date(moment.getTime() - hours * 3_600_000);
}

/**
 * The next moment at which tasks, locks or flags change by the passing of time alone; null when none will. A row that was
 * derived earlier is right until then.
 */
export function nextChangeAt(situation: Situation): Date | null {
  const { record, now, status, clock, proposals, filings } = situation;
  const moments: Date[] = [];
  if (status === "triage") {
    const signal = new Date(record.facts.awareness.firstSignalAt);
    moments.push(...triageHours.map((hours) => deadlineAfter(signal, hours)));
  }
  if (stillRunning(clock)) {
    moments.push(
      hoursBefore(clock.dueAt, preliminaryHours),
      hoursBefore(clock.dueAt, emergencyDefault.beforeDeadlineHours),
    );
    for (const { proposal, state } of proposals) {
      if (state === "proposed") moments.push(deadlineAfter(proposal.proposedAt, emergencyDefault.askedHours));
    }
  }
  for (const { filing } of filings) {
    // At the end of the day itself nothing is overdue yet.
    moments.push(new Date(deadlineAfter(filing.filedAt, approvalAfterMandateHours).getTime() + 1));
  }
  const postponed = postponement(record.facts, now)?.until;
  if (postponed) moments.push(postponed);
  // A regime that is switched on from a coming day asks from then on.
  for (const { name, from } of record.legal) if (name.startsWith("regime-")) moments.push(dayBegins(from));
  const ahead = moments.map((moment) => moment.getTime()).filter((at) => at > now.getTime());
  return ahead.length > 0 ? new Date(Math.min(...ahead)) : null;
}
