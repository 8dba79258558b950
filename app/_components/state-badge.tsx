import type { ClockState } from "#lib/clock/time-left.ts";
import { classes } from "./classes.ts";
import styles from "./state-badge.module.css";
import { StateShape } from "./state-shape.tsx";

type StateBadgeProps = {
  state: ClockState;
  /** The word: "Dringend". A row that is not a clock may borrow a state and say something else ("Uitzoeken"). */
  text: string;
  /** Without the coloured ground, for dense tables. */
  bare?: boolean;
};

/** How a clock stands: word, shape and colour together. */
export function StateBadge({ state, text, bare }: StateBadgeProps) {
  return (
    <span className={classes(bare ? styles.bare : styles.badge, styles[state])}>
      <StateShape state={state} className={styles.shape} />
      {text}
    </span>
  );
}
