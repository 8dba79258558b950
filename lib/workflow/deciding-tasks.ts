import { deadlineAfter } from "#lib/clock/deadline.ts";
import { type Message, say } from "#lib/words/message.ts";
import { type DutyToDecide, dutiesToDecide, groupName, noBreach } from "./duties.ts";
import { stillRunning } from "./notification-clock.ts";
import { approvalIn, latestOf, type StandingProposal } from "./proposal-state.ts";
import type { Situation } from "./situation.ts";
import { type Task, task } from "./task.ts";
import { hoursBefore, preliminaryHours } from "./thresholds.ts";

/** Our own aim for a decision that has no term in law: one day. Art. 34(1) says "without undue delay". */
export const aimHours = 24;

type Due = { dueAt: Date | null; legal: boolean };

/** Before when the decision on the notification must be there: the mandate's day after a preliminary filing, else the clock. */
function notifyDue({ clock, filings }: Situation): Due {
  const asked = filings
    .flatMap(({ flags }) => flags)
    .find(({ flag }) => flag === "approval-due" || flag === "approval-overdue");
  if (asked) return { dueAt: asked.dueAt, legal: false };
  return stillRunning(clock) ? { dueAt: clock.dueAt, legal: true } : { dueAt: null, legal: false };
}

function dueFor(situation: Situation, { proposal }: StandingProposal): Due {
  switch (proposal.kind) {
    case "notify-authority":
    case "not-a-breach":
    case "redate-awareness":
      return notifyDue(situation);
    case "inform-people":
    case "letter-text":
      return { dueAt: deadlineAfter(proposal.proposedAt, aimHours), legal: false };
  }
}

/** What management must decide, and the questions it asked that wait for an answer. */
function proposalTasks(situation: Situation): Task[] {
  const { proposals, record } = situation;
  return proposals.flatMap((standing): Task[] => {
    const { proposal, state } = standing;
    const values = { group: groupName(record, proposal.body.group?.id ?? proposal.groupId) };
    if (state === "proposed") {
      return [
        task({
          key: `decide/${proposal.id}`,
          kind: "decide",
          what: say(`workflow.task.decide.${proposal.kind}`, values),
          role: "approver",
          path: `approvals/${proposal.id}`,
          ...dueFor(situation, standing),
        }),
      ];
    }
    if (state === "sent-back" && !isSettled(situation, standing)) {
      return [
        task({
          key: `answer/${proposal.id}`,
          kind: "answer",
          what: say(`workflow.task.answer.${proposal.kind}`, values),
          person: proposal.proposedBy,
          path: proposal.kind === "letter-text" ? "letters" : "decisions",
          ...dueFor(situation, standing),
        }),
      ];
    }
    return [];
  });
}

/** A question about something that was decided after all needs no answer any more. */
function isSettled({ proposals }: Situation, { proposal }: StandingProposal): boolean {
  return approvalIn(proposals, proposal.kind, proposal.groupId) !== null;
}

/** What to say of a duty that nobody has put to management yet, or whose approval fell away. */
function whatToPropose(
  latest: StandingProposal | null,
  duty: DutyToDecide,
  values: { group: string },
): Message {
  if (latest?.state === "lapsed" || latest?.state === "rejected") {
    return say(`workflow.task.proposeAgain.${latest.state}.${duty.kind}`, values);
  }
  return say(`workflow.task.propose.${duty.kind}`, values);
}

/** Duties without an approval, an open proposal or a question: somebody must propose a decision. */
function proposeTasks(situation: Situation): Task[] {
  const { record, proposals, decisions, clock, now } = situation;
  return dutiesToDecide(decisions).flatMap((duty): Task[] => {
    const { kind, groupId, decision } = duty;
    if (approvalIn(proposals, kind, groupId)) return [];
    const latest = latestOf(proposals, kind, groupId);
    if (latest?.state === "proposed" || latest?.state === "sent-back") return [];
    const again = latest?.state === "lapsed" || latest?.state === "rejected";
    // What is still unknown is first looked up; near the deadline, or once filed, the doubt itself is put to management.
    const nearDeadline = stillRunning(clock) && now >= hoursBefore(clock.dueAt, preliminaryHours);
    const doubtful = kind === "notify-authority" && (again || nearDeadline || clock.doneAt !== null);
    if (decision.outcome === "unknown" && !doubtful) return [];
    const due = notifyDue(situation);
    return [
      task({
        key: `${again ? "propose-again" : "propose"}/${kind}${groupId ? `/${groupId}` : ""}`,
        kind: again ? "propose-again" : "propose",
        what: whatToPropose(latest, duty, { group: groupName(record, groupId) }),
        person: record.owner,
        path: "decisions",
        ...(kind === "notify-authority" || due.legal ? due : { dueAt: null, legal: false }),
      }),
    ];
  });
}

/** Facts that say "no breach" ask for that one decision, and not for one about each duty. */
function exitTask({ record, clock }: Situation): Task {
  const running = stillRunning(clock);
  return task({
    key: "propose/not-a-breach",
    kind: "propose",
    what: say("workflow.task.propose.not-a-breach"),
    person: record.owner,
    dueAt: running ? clock.dueAt : null,
    legal: running,
    path: "decisions",
  });
}

function toPropose(situation: Situation): Task[] {
  const { status, decisions, proposals, filing, people } = situation;
  const exit = latestOf(proposals, "not-a-breach");
  const untouched = filing.live.length === 0 && !filing.done && people.every(({ informed }) => !informed);
  if (noBreach(decisions) && untouched && exit?.state !== "rejected") {
    return exit?.state === "proposed" || exit?.state === "sent-back" ? [] : [exitTask(situation)];
  }
  return status === "triage" ? [] : proposeTasks(situation);
}

/** What must be proposed, decided or answered. */
export function decidingTasks(situation: Situation): Task[] {
  return [...proposalTasks(situation), ...toPropose(situation)];
}
