import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./dossier-head.module.css";

export type DossierHeadProps = {
  title: string;
  /** One quiet line: in which state, whose it is. */
  above?: ReactNode;
  /** The reference, the clocks, how the other duties stand. All stay in sight; on a phone only the `main` one does. */
  cells: { id: string; term: string; value: ReactNode; main?: boolean }[];
  children?: ReactNode;
};

/** Which dossier this is, and its clocks, which stay in sight while one works further down. */
export function DossierHead({ title, above, cells, children }: DossierHeadProps) {
  return (
    <>
      <header className={styles.head}>
        {children}
        {above && <p className={styles.above}>{above}</p>}
        <h1>{title}</h1>
      </header>
      <div className={styles.strip}>
        <dl className={styles.cells}>
          {cells.map(({ id, term, value, main }) => (
            <div key={id} className={classes(styles.cell, main && styles.main)}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
