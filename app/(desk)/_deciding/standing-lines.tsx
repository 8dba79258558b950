import type { ReactNode } from "react";
import { StateBadge } from "#app/_components/state-badge.tsx";
import styles from "./standing-lines.module.css";
import type { StandingView } from "./standing-view.ts";

type StandingLinesProps = {
  standing: StandingView;
  /** After the sentence: a way to the proposal. */
  link?: ReactNode;
};

/** What became of a proposal: a word with its shape, who did it when, and what management wrote with it. */
export function StandingLines({ standing, link }: StandingLinesProps) {
  return (
    <div className={styles.standing}>
      <p className={styles.line}>
        <StateBadge state={standing.looks} text={standing.stateWord} />
        <span>
          {standing.text} {link}
        </span>
      </p>
      {standing.said && (
        <figure className={styles.said}>
          <figcaption>{standing.saidBy}</figcaption>
          <blockquote dir="auto">{standing.said}</blockquote>
        </figure>
      )}
    </div>
  );
}
