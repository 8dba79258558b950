import { classes } from "./classes.ts";
import { LiveClock } from "./live-clock.tsx";
import { SpanParts } from "./span-parts.tsx";
import type { LiveWords } from "./span-text.ts";
import styles from "./time-left.module.css";

export type TimeLeftProps = {
  /** The deadline as an instant; null for a row without one ("vóór 17:00" is then just text). */
  dueAt: string | null;
  /** What is left, as the server says it: "nog 5 u 42 min". */
  text: string;
  /** The absolute moment, under it: "uiterlijk vandaag 14:05". */
  at: string;
  /** Given, the time left counts down by the minute. Not given, it stands as the server said it. */
  live?: { serverNow: string; words: LiveWords };
  /** `clock`: the one large clock of a screen. `row`: in a list. `line`: in a sentence or a bar. */
  size?: "clock" | "row" | "line";
  late?: boolean;
  /** A margin that no longer changes; it is printed too. */
  frozen?: boolean;
};

/** The time left as the largest thing, the absolute moment beneath. On paper only the absolute moment. */
export function TimeLeft({ dueAt, text, at, live, size = "row", late, frozen }: TimeLeftProps) {
  const left = live && dueAt ? <LiveClock dueAt={dueAt} text={text} {...live} /> : <SpanParts text={text} />;
  return (
    <span className={classes(styles.row, styles[size])}>
      <span className={classes(styles.left, late && styles.late)} data-screen-only={frozen ? undefined : ""}>
        {dueAt ? <time dateTime={dueAt}>{left}</time> : left}
      </span>{" "}
      <span className={styles.at}>{dueAt ? <time dateTime={dueAt}>{at}</time> : at}</span>
    </span>
  );
}
