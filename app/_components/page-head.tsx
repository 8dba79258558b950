import type { ReactNode } from "react";
import styles from "./page-head.module.css";

type PageHeadProps = {
  title: string;
  /** Above the title: the way back, or what this belongs to. */
  above?: ReactNode;
  /** One quiet line under the title. */
  under?: ReactNode;
  /** At the far end: the moment of the page, or a few buttons. */
  beside?: ReactNode;
};

/** The title of a page and one quiet line with it. */
export function PageHead({ title, above, under, beside }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div>
        {above && <p className={styles.above}>{above}</p>}
        <h1>{title}</h1>
        {under && <p className={styles.under}>{under}</p>}
      </div>
      {beside && <div className={styles.beside}>{beside}</div>}
    </header>
  );
}
