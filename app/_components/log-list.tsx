import type { ReactNode } from "react";
import styles from "./log-list.module.css";

/** Short lines in a side column: what changed, what is needed, what it looks like. */
export function LogList({
  lines,
}: {
  lines: { id: string; when?: { iso: string; text: string }; text: ReactNode }[];
}) {
  return (
    <ul className={styles.log}>
      {lines.map(({ id, when, text }) => (
        <li key={id}>
          {when && <time dateTime={when.iso}>{when.text}</time>} {text}
        </li>
      ))}
    </ul>
  );
}
