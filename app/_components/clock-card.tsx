import { type ReactNode, useId } from "react";
import type { ClockState } from "#lib/clock/time-left.ts";
import { classes } from "./classes.ts";
import styles from "./clock-card.module.css";
import { HourScale, type HourScaleProps } from "./hour-scale.tsx";
import { StateBadge } from "./state-badge.tsx";
import { TimeLeft, type TimeLeftProps } from "./time-left.tsx";

export type ClockCardProps = {
  /** The duty: "Melding aan de AP". */
  title: string;
  level?: 2 | 3;
  /** Where it stands in the law: "AVG art. 33 lid 1"; may be a link. */
  basis?: ReactNode;
  state: ClockState;
  stateText: string;
  /** Time left and deadline; for a clock that stopped: the margin, `frozen`, and the moment it was done. */
  time: Omit<TimeLeftProps, "size" | "late">;
  scale?: Omit<HourScaleProps, "state">;
  /** Small lines under it: when it started, who recorded it, the number of the authority. */
  notes?: ReactNode[];
  /** The second small line: the latest end under Reg. 1182/71. The strict time stays the target. */
  latest?: ReactNode;
  /** "Waarom deze termijn?" folds open. */
  why?: { title: string; children: ReactNode };
  actions?: ReactNode;
};

function Notes({ notes = [], latest }: Pick<ClockCardProps, "notes" | "latest">) {
  const lines = latest ? [...notes, latest] : notes;
  if (lines.length === 0) return null;
  return (
    <div className={styles.notes}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one card have no other name than their place.
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}

/** One clock, large: how it stands, what is left, until when exactly, and why. One such card on a screen. */
export function ClockCard({ title, level = 2, basis, state, stateText, ...card }: ClockCardProps) {
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={classes(styles.card, styles[state])} aria-labelledby={titleId}>
      <header className={styles.head}>
        <Heading id={titleId}>{title}</Heading>
        <StateBadge state={state} text={stateText} />
        {basis && <p className={styles.basis}>{basis}</p>}
      </header>
      <div className={styles.body}>
        <TimeLeft {...card.time} size="clock" late={state === "overdue"} />
        {card.scale && (
          <div className={styles.scale}>
            <HourScale {...card.scale} state={state} />
          </div>
        )}
      </div>
      <Notes notes={card.notes} latest={card.latest} />
      {(card.why || card.actions) && (
        <div className={styles.foot}>
          {card.actions}
          {card.why && (
            <details className={styles.why}>
              <summary>{card.why.title}</summary>
              <div>{card.why.children}</div>
            </details>
          )}
        </div>
      )}
    </section>
  );
}
