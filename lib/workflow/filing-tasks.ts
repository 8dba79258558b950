import { deadlineAfter } from "#lib/clock/deadline.ts";
import { say } from "#lib/words/message.ts";
import { aimHours } from "./deciding-tasks.ts";
import { emergencyDefault } from "./filing-lock.ts";
import { approvalNotToNotify, approvalToNotify } from "./filing-track.ts";
import { stillRunning } from "./notification-clock.ts";
import { informTasks } from "./people-tasks.ts";
import type { Situation } from "./situation.ts";
import { type Task, task } from "./task.ts";
import { hoursBefore, preliminaryHours } from "./thresholds.ts";

/**
 * Near the deadline, with doubt or without approval: notify preliminarily. A preliminary notification is safe, it can be
 * supplemented and withdrawn. Without a mandate the way out is break-glass, later.
 */
function preliminaryTask({ record, now, clock, proposals, decisions, status }: Situation): Task[] {
  if (status === "triage" || !stillRunning(clock) || approvalToNotify(proposals)) return [];
  const { outcome } = decisions.notifyAuthority;
  if (outcome === "not-required") return [];
  const hours = record.mandateGiven ? preliminaryHours : emergencyDefault.beforeDeadlineHours;
  if (now < hoursBefore(clock.dueAt, hours)) return [];
  const why = !record.mandateGiven ? "noMandate" : outcome === "unknown" ? "inDoubt" : "unapproved";
  return [
    task({
      kind: "file-preliminary",
      what: say(`workflow.task.filePreliminary.${why}`),
      person: record.owner,
      dueAt: clock.dueAt,
      legal: true,
      path: "filing",
    }),
  ];
}

/** What must go to the AP now that management decided: the notification, its supplement, or its withdrawal. */
function sendTasks({ record, clock, filing, proposals }: Situation): Task[] {
  const common = { person: record.owner, path: "filing" };
  // Withdrawn although management wants it notified: it has to be done again.
  const again = filing.state === "withdrawn" && approvalToNotify(proposals) !== null;
  if (filing.state === "approved" || again) {
    const running = stillRunning(clock);
    const what = say("workflow.task.file");
    return [task({ kind: "file", what, dueAt: running ? clock.dueAt : null, legal: running, ...common })];
  }
  if (filing.state === "supplement-due") {
    const what = say(`workflow.task.supplement.${filing.complete ? "followUp" : "preliminary"}`);
    const approvedAt = approvalToNotify(proposals)?.approval.decidedAt;
    const dueAt = approvedAt ? deadlineAfter(approvedAt, aimHours) : null;
    return [task({ kind: "supplement", what, dueAt, ...common })];
  }
  if (filing.state === "submitted-preliminary" && approvalNotToNotify(proposals)) {
    return [task({ kind: "withdraw-filing", what: say("workflow.task.withdrawFiling"), ...common })];
  }
  return [];
}

/** What a filing that was made still lacks. This goes on when the dossier is closed. */
export function afterFilingTasks(situation: Situation): Task[] {
  const { record, filings } = situation;
  const lacking = filings.flatMap(({ filing, flags }) =>
    flags.flatMap(({ flag }): Task[] => {
      const common = { person: record.owner, path: "filing" };
      if (flag === "lacks-number") {
        const what = say("workflow.task.recordNumber");
        return [task({ key: `record-number/${filing.id}`, kind: "record-number", what, ...common })];
      }
      if (flag === "lacks-late-reason") {
        return [task({ kind: "late-reason", what: say("workflow.task.lateReason"), ...common })];
      }
      return [];
    }),
  );
  return [...lacking, ...promiseTasks(situation)];
}

/** What was promised to the authority and not kept yet. It goes on when the dossier is closed: the promise stands. */
export function promiseTasks({ record }: Situation): Task[] {
  const open = record.promises.filter(({ kept }) => kept === null);
  return open.map(({ id, what, dueAt }) =>
    task({
      key: `keep-promise/${id}`,
      kind: "keep-promise",
      what: say("workflow.task.keepPromise", { what: excerpt(what) }),
      person: record.owner,
      dueAt,
      path: `filing#promise-${id}`,
    }),
  );
}

/** So much of what was promised that a list can show it in one line. */
function excerpt(what: string): string {
  const line = what.trim().split(/\s*\n\s*/)[0] ?? "";
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

/** What must be sent or told, and what the filings still lack. */
export function filingTasks(situation: Situation): Task[] {
  return [
    ...preliminaryTask(situation),
    ...sendTasks(situation),
    ...informTasks(situation),
    ...afterFilingTasks(situation),
  ];
}
