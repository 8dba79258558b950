import type { DueRow } from "#app/_components/due-list.tsx";
import { liveWords } from "#app/_components/live-words.ts";
import type { Actor } from "#lib/access/actor.ts";
import type { RegisterRow, RowTask } from "#lib/register/register-row.ts";
import type { Words } from "#lib/words/words.ts";
import { taskView } from "./task-view.ts";

type Step = { row: RegisterRow; task: RowTask };

/** The steps that are the reader's own or nobody's: their name is on it, or their role is and no name. */
export function ownSteps(running: RegisterRow[], { person }: Actor): Step[] {
  const own = (task: RowTask) =>
    task.person === person.id || (task.person === null && person.roles.includes(task.role));
  return byDue(
    running.flatMap((row) =>
      row.tasks
        .filter(own)
        // Three are enough to see where it stands, but an aim of our own never pushes a term of law out of sight.
        .filter(({ legal }, at) => legal || at < 3)
        .map((task) => ({ row, task })),
    ),
  );
}

/** The first step of every dossier, whoever must take it. */
export function firstSteps(running: RegisterRow[]): Step[] {
  return byDue(running.flatMap((row) => row.tasks.slice(0, 1).map((task) => ({ row, task }))));
}

function byDue(steps: Step[]): Step[] {
  const due = ({ task }: Step) => task.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return steps.sort((a, b) => (due(a) === due(b) ? 0 : due(a) < due(b) ? -1 : 1));
}

/** Steps as rows in words, for one reader. */
export function dueRows(steps: Step[], actor: Actor, names: Map<string, string>, t: Words): DueRow[] {
  const live = { serverNow: actor.at.toISOString(), words: liveWords(t, { bare: true }) };
  return steps.map(({ row, task: step }, at) => {
    const task = taskView(step, row.ref, actor, names, t);
    return {
      id: task.key,
      state: task.state,
      stateText: task.dueAt ? task.stateWord : t(`workflow.status.${row.status}`),
      time: {
        dueAt: task.dueAt,
        text: task.remaining ?? t("today.noTerm"),
        at: task.dueAt ? task.absolute : "",
        live: task.dueAt ? live : undefined,
      },
      what: { href: task.href, text: task.what },
      of: { ref: row.ref, text: row.title },
      who: { name: step.person ? (names.get(step.person) ?? null) : null, text: task.who },
      action: {
        href: task.href,
        text: t(step.kind === "decide" ? "today.decide" : "today.open"),
        about: `${row.ref}: ${task.what}`,
        main: at === 0 && task.mine,
      },
    };
  });
}
