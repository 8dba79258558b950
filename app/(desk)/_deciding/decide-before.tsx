import { liveWords } from "#app/_components/live-words.ts";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { TimeLeft } from "#app/_components/time-left.tsx";
import type { TaskView } from "#app/(desk)/_view/task-view.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./decide-before.module.css";

type DecideBeforeProps = {
  task: TaskView;
  /** Whether it is a term of law; otherwise it is an aim of our own, and is called that. */
  legal: boolean;
  now: Date;
  t: Words;
};

/** Before when it must be decided: the state in a word with its shape, what is left, and the moment itself. */
export function DecideBefore({ task, legal, now, t }: DecideBeforeProps) {
  return (
    <div className={styles.before}>
      <StateBadge state={task.state} text={task.dueAt ? task.stateWord : t("today.noTerm")} />
      {task.dueAt && (
        <TimeLeft
          dueAt={task.dueAt}
          text={task.remaining ?? ""}
          at={t(legal ? "dossier.dueBy" : "approvals.aim", { at: task.absolute })}
          live={{ serverNow: now.toISOString(), words: liveWords(t, { bare: true }) }}
          late={task.state === "overdue"}
        />
      )}
    </div>
  );
}
