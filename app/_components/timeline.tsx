import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./timeline.module.css";

export type TimelineItem = {
  id: string;
  title: ReactNode;
  /** When, in words; `iso` only when the moment is exact, so that no midnight is made up. */
  when: { iso?: string; text: string };
  /** By whom: "door Sanne Bakker". */
  by?: string;
  children?: ReactNode;
  /** Decisions, approvals, filings: what has legal weight. */
  weighty?: boolean;
};

/** What happened, one under the other, in the order given. */
export function Timeline({ items, name }: { items: TimelineItem[]; name?: string }) {
  return (
    <ol className={styles.line} aria-label={name}>
      {items.map(({ id, title, when, by, children, weighty }) => (
        <li key={id} id={id} className={classes(styles.item, weighty && styles.weighty)}>
          <span className={styles.when}>
            {when.iso ? <time dateTime={when.iso}>{when.text}</time> : when.text}
          </span>
          <div>
            <p className={styles.title}>{title}</p>
            {by && <p className={styles.by}>{by}</p>}
            {children && <div className={styles.text}>{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
