import styles from "./error-summary.module.css";
import { FocusOnShow } from "./focus-on-show.tsx";

export type ErrorSummaryProps = {
  /** "Er is een probleem". */
  title: string;
  /** In the order of the questions. Without `at` the problem belongs to no question and is no link. */
  problems: { at?: string; text: string }[];
};

/** What is wrong, above the form and in focus, with a way to each question. Shows nothing when nothing is wrong. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <FocusOnShow
      className={styles.summary}
      labelledBy="error-summary"
      attempt={problems.map(({ at, text }) => `${at} ${text}`).join("\n")}
    >
      <h2 id="error-summary">{title}</h2>
      <ul className={styles.list}>
        {problems.map(({ at, text }) => (
          <li key={`${at} ${text}`}>{at ? <a href={`#${at}`}>{text}</a> : <span>{text}</span>}</li>
        ))}
      </ul>
    </FocusOnShow>
  );
}
