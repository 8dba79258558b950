import styles from "./difference.module.css";

export type Changed = { key: string; label: string; before: string | null; after: string | null };

/** What changed, value by value: what it was struck out, what it is now beside it. The words are heard, not seen. */
export function Difference({ changes, was, now }: { changes: Changed[]; was: string; now: string }) {
  return (
    <dl className={styles.list}>
      {changes.map(({ key, label, before, after }) => (
        <div key={key} className={styles.row}>
          <dt>{label}</dt>
          <dd>
            {before !== null && (
              <del className={styles.old}>
                <span className="visually-hidden">{was} </span>
                {before}
              </del>
            )}{" "}
            {after !== null && (
              <ins className={styles.new}>
                <span className="visually-hidden">{now} </span>
                {after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
