import type { ReactNode } from "react";
import styles from "./task-list.module.css";

export type TaskRow = {
  id: string;
  /** Null when it cannot be started yet. */
  href: string | null;
  title: string;
  hint?: ReactNode;
  /** The state in a word: "Nog niet bekeken", "Bekeken, nog niet compleet", "Klaar". */
  status: string;
  /** Who looked, and when: "SB 08:02". */
  by?: string;
  stage: "todo" | "busy" | "done" | "later";
};

const stageClass = { todo: styles.todo, busy: styles.busy, done: styles.done, later: styles.later };

/** What is to be done, one row each; a whole row is the link. What is done is plain text, so that the rest stands out. */
export function TaskList({ tasks, name }: { tasks: TaskRow[]; name?: string }) {
  return (
    <ul className={styles.list} aria-label={name}>
      {tasks.map(({ id, href, title, hint, status, by, stage }) => (
        <li key={id} className={styles.item}>
          <div>
            <span className={styles.title}>
              {href ? (
                <a href={href} aria-describedby={`${id}-status`}>
                  {title}
                </a>
              ) : (
                title
              )}
            </span>
            {hint && <span className={styles.hint}>{hint}</span>}
          </div>
          <span className={styles.status} id={`${id}-status`}>
            <span className={stageClass[stage]}>{status}</span> {by && <small>{by}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
