import { say } from "#lib/words/message.ts";
import { informAim } from "./people-aim.ts";
import type { Situation } from "./situation.ts";
import { type Task, task } from "./task.ts";

/** The groups that management decided to inform and that have not been, each with our own aim and never as a legal term. */
export function informTasks({ record, people, now }: Situation): Task[] {
  return people.flatMap((track): Task[] => {
    const aim = informAim(track, record.facts, now);
    if (!aim || aim.done) return [];
    const { postponed } = aim;
    const said = !postponed
      ? track.outcome
      : postponed.until === null
        ? "noEnd"
        : postponed.waits
          ? "waits"
          : "ended";
    return [
      task({
        key: `inform/${track.groupId ?? ""}`,
        kind: "inform",
        what: say(`workflow.task.inform.${said}`, { group: track.name }),
        person: record.owner,
        dueAt: aim.dueAt,
        path: "facts/communication",
      }),
    ];
  });
}
