import { type CorrespondenceStanding, inOrder } from "#lib/correspondence/correspondence.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { Situation } from "./situation.ts";
import { type Task, task } from "./task.ts";

const mostShown = 80;

function subjectOf({ item }: CorrespondenceStanding): string {
  const { subject } = item;
  return subject.length > mostShown ? `${subject.slice(0, mostShown - 1).trimEnd()}…` : subject;
}

function tasksOf(standing: CorrespondenceStanding): Task[] {
  const { item, state, owner, dueAt, objectionOpen } = standing;
  const values = { subject: subjectOf(standing) };
  const common = { person: owner, path: `correspondence/${item.id}` };
  const open: Task[] = [];
  if (state === "open") {
    const what = say(`correspondence.task.answer.${item.kind}`, values);
    open.push(
      task({
        key: `answer-authority/${item.id}`,
        kind: "answer-authority",
        what,
        dueAt,
        legal: true,
        ...common,
      }),
    );
  }
  if (objectionOpen) {
    const what = say("correspondence.task.object", values);
    const key = `decide-objection/${item.id}`;
    open.push(
      task({ key, kind: "decide-objection", what, dueAt: item.objectBefore, legal: true, ...common }),
    );
  }
  if (state === "answered" && !objectionOpen) {
    const what = say("correspondence.task.settle", values);
    open.push(task({ key: `settle-authority/${item.id}`, kind: "settle-authority", what, ...common }));
  }
  return open;
}

/**
 * What the authority asked and still waits for. It goes on when the dossier is closed: an authority writes whenever it
 * wants to, and its terms run.
 */
export function correspondenceTasks({ record, now }: Situation): Task[] {
  return inOrder(record.correspondence, now).flatMap(tasksOf);
}

/** Why a dossier cannot be closed: what came from an authority and is not finished. */
export function openCorrespondence({ record, now }: Situation): Message[] {
  return inOrder(record.correspondence, now)
    .filter(({ state }) => state !== "closed")
    .map((standing) => say("correspondence.closing", { subject: subjectOf(standing) }));
}
