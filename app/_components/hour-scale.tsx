import type { ClockState } from "#lib/clock/time-left.ts";
import { classes } from "./classes.ts";
import styles from "./hour-scale.module.css";

export type HourScaleProps = {
  state: ClockState;
  /** The whole term in hours: 72. */
  total: number;
  /** Hours gone by since the anchor, or until it was done. */
  elapsed: number;
  /** The hours that get a number: 24, 48, 72, each with its text ("24 u"). */
  marks: { hours: number; text: string }[];
  /** The scale in a sentence, for who cannot see it: "66 van de 72 uur voorbij". */
  label: string;
};

/** A mark too near the end of the scale to stand in its middle is written inwards. */
function anchorAt(share: number): "middle" | "end" {
  return share > 96 ? "end" : "middle";
}

/**
 * The gauge of a term: hours as a ruler, what has gone by filled in, the drop of our mark at now. When the term is past,
 * the ruler grows so that the end of the term stays in sight, up to half as long again.
 */
export function HourScale({ state, total, elapsed, marks, label }: HourScaleProps) {
  const length = Math.min(Math.max(total, elapsed), total * 1.5);
  const share = (hours: number) => Number(((Math.min(Math.max(hours, 0), length) / length) * 100).toFixed(3));
  const now = share(elapsed);
  const ticks = Array.from({ length: Math.floor(length / 6) }, (_, at) => (at + 1) * 6);
  return (
    <svg className={classes(styles.scale, styles[state])} role="img" aria-label={label}>
      <rect className={styles.track} x="0" y="17.5" width="100%" height="7" rx="1" />
      <rect className={styles.run} x="0" y="17" width={`${now}%`} height="8" rx="1" />
      {elapsed > total && <rect className={styles.end} x={`${share(total)}%`} y="16" width="2" height="10" />}
      {ticks.map((hours) => (
        <line
          key={hours}
          className={styles.tick}
          x1={`${share(hours)}%`}
          x2={`${share(hours)}%`}
          y1="25"
          y2="29"
        />
      ))}
      {marks.map(({ hours, text }) => (
        <g key={hours}>
          <line
            className={styles.mark}
            x1={`${share(hours)}%`}
            x2={`${share(hours)}%`}
            y1={hours === total ? 12 : 25}
            y2="33"
          />
          <text className={styles.hours} x={`${share(hours)}%`} y="47" textAnchor={anchorAt(share(hours))}>
            {text}
          </text>
        </g>
      ))}
      <svg x={`${now}%`} y="0" width="1" height="1" overflow="visible" aria-hidden="true">
        <path className={styles.drop} d="M0 16.5-4.9 7.7A5.6 5.6 0 1 1 4.9 7.7z" />
      </svg>
    </svg>
  );
}
