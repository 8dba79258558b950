import { say } from "#lib/words/message.ts";
import { mayClose } from "./closing.ts";
import { correspondenceTasks } from "./correspondence-tasks.ts";
import { decidingTasks } from "./deciding-tasks.ts";
import { factTasks, triageTask } from "./fact-tasks.ts";
import { afterFilingTasks, filingTasks } from "./filing-tasks.ts";
import { regimeTasks } from "./regime-tasks.ts";
import type { Situation } from "./situation.ts";
import { byUrgency, type Task, task } from "./task.ts";

function inState(situation: Situation): Task[] {
  switch (situation.status) {
    case "closed":
    case "not-a-breach":
    case "merged":
      return afterFilingTasks(situation);
    case "triage":
      return [...triageTask(situation), ...decidingTasks(situation), ...filingTasks(situation)];
    case "assessment":
    case "awaiting-approval":
    case "carrying-out":
    case "aftercare":
      return [...factTasks(situation), ...decidingTasks(situation), ...filingTasks(situation)];
  }
}

/** What must happen next in this dossier, by whom and before when: the most urgent first. */
export function tasks(situation: Situation): Task[] {
  const open = [...inState(situation), ...regimeTasks(situation), ...correspondenceTasks(situation)];
  if (mayClose(situation).length === 0) {
    const what = say("workflow.task.close");
    open.push(task({ kind: "close", what, person: situation.record.owner, path: "close" }));
  }
  return open.sort(byUrgency);
}
