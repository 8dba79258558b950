import type { ReactNode } from "react";
import type { Answer } from "#lib/law/finding.ts";
import styles from "./answer-mark.module.css";
import { classes } from "./classes.ts";

const drawn: Record<Answer, ReactNode> = {
  yes: (
    <>
      <circle cx="12" cy="12" r="10.4" />
      <path d="m7.3 12.4 3.2 3.2 6.2-6.7" strokeWidth="2.2" />
    </>
  ),
  no: (
    <>
      <circle cx="12" cy="12" r="10.4" />
      <path d="M7.4 12h9.2" strokeWidth="2.2" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="10.4" strokeDasharray="3.5 2.6" />
      <path
        d="M9.2 9.5c.2-1.7 1.3-2.6 2.9-2.6s2.8 1 2.8 2.4c0 2.1-2.8 2.3-2.8 4.5M12.1 16v1.5"
        strokeWidth="2"
      />
    </>
  ),
};

/** What an article answers: yes, no or unknown, as a shape with its word. Yes and no are not good and bad, so neither is green or red. */
export function AnswerMark({
  answer,
  text,
  className,
}: {
  answer: Answer;
  text: string;
  className?: string;
}) {
  return (
    <span className={classes(styles.mark, styles[answer], className)}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
        {drawn[answer]}
      </svg>
      {text}
    </span>
  );
}
