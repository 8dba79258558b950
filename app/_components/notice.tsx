import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./notice.module.css";

type Tone = "info" | "success" | "warn" | "problem";

const drawn: Record<Tone, string> = {
  info: "M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4zM10 8.8v5M10 5.6v1.7",
  success: "M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4zM6.2 10.3l2.6 2.6 5-5.4",
  warn: "M10 2.2 18.6 17H1.4zM10 7.6v4.6M10 13.6v1.5",
  problem: "M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.6zM10 5.8v5.4M10 12.8v1.6",
};

export type NoticeProps = {
  tone?: Tone;
  title?: string;
  /** Heard by itself when it appears without a new page. */
  live?: boolean;
  children?: ReactNode;
};

/** Something to know before reading on; one on a page, above its title. It does not vanish. */
export function Notice({ tone = "info", title, live, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={live ? "status" : undefined}>
      <svg
        className={styles.shape}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={drawn[tone]} />
      </svg>
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
