import { StateBadge } from "#app/_components/state-badge.tsx";
import styles from "./advice-lines.module.css";
import type { AdviceView } from "./advice-view.ts";

/** What the FG advised, in the FG's own words; says so when that was on other facts. Without advice it says that. */
export function AdviceLines({ advice, none }: { advice: AdviceView | null; none: string }) {
  if (!advice) return <p className={styles.none}>{none}</p>;
  return (
    <div className={styles.advice}>
      <p className={styles.said}>{advice.said}</p>
      <blockquote className={styles.text} dir="auto">
        {advice.text}
      </blockquote>
      <p className="quiet small">{advice.by}</p>
      {advice.otherFacts && (
        <p className={styles.other}>
          <StateBadge state="soon" text={advice.otherFacts} bare />
        </p>
      )}
    </div>
  );
}
