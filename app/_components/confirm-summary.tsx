import type { ReactNode } from "react";
import styles from "./confirm-summary.module.css";

export type SummaryRow = {
  term: string;
  value: ReactNode;
  /** A way to change it; `about` is heard after "Wijzig" and not seen ("het aantal mensen"). */
  change?: { href: string; text: string; about: string };
};

/** What is about to happen, or what was answered, line by line, before somebody confirms it. */
export function ConfirmSummary({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(({ term, value, change }) => (
        <div key={term} className={styles.row}>
          <dt>{term}</dt>
          <dd className={styles.value}>{value}</dd>
          {change && (
            <dd className={styles.change} data-screen-only="">
              <a href={change.href}>
                {change.text}
                <span className="visually-hidden"> {change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
