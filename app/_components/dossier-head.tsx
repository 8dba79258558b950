import type { ReactNode } from "react";
import styles from "./dossier-head.module.css";

export type DossierHeadProps = {
  title: string;
  /** One quiet line: in which state, whose it is. */
  above?: ReactNode;
  /** What stays in sight: the reference, the clocks, how the other duties stand. The first clock comes early. */
  cells: { id: string; term: string; value: ReactNode }[];
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
          {cells.map(({ id, term, value }) => (
            <div key={id} className={styles.cell}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
