import type { DueRow } from "#app/_components/due-list.tsx";
import { liveWords } from "#app/_components/live-words.ts";
import type { Actor } from "#lib/access/actor.ts";
import type { RegisterRow } from "#lib/register/register-row.ts";
import type { Words } from "#lib/words/words.ts";
import { taskView } from "./task-view.ts";

/** The next step of every running dossier as a row, what presses most first; `mine` is the reader's own and nobody's. */
export function dueRows(
  running: RegisterRow[],
  actor: Actor,
  names: Map<string, string>,
  t: Words,
): (DueRow & { mine: boolean })[] {
  const live = { serverNow: actor.at.toISOString(), words: liveWords(t, { bare: true }) };
  const due = (row: RegisterRow) => row.nextTask?.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return running
    .filter((row) => row.nextTask !== null)
    .sort((a, b) => due(a) - due(b))
    .map((row, at) => {
      if (!row.nextTask) throw new Error("a row without a task");
      const task = taskView(row.nextTask, row.ref, actor, names, t);
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
        who: {
          name: row.nextTask.person ? (names.get(row.nextTask.person) ?? null) : null,
          text: task.who,
        },
        action: {
          href: task.href,
          text: t(row.nextTask.kind === "decide" ? "today.decide" : "today.open"),
          about: `${row.ref}: ${task.what}`,
          main: at === 0 && task.mine,
        },
        mine: task.mine,
      };
    });
}
