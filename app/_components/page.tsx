import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./page.module.css";

/** The width and the edges of a page. Narrow is for forms and texts. */
export function Page({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={classes(styles.page, narrow && styles.narrow)}>{children}</div>;
}

/** The work, with a narrower column beside it; one under the other on a small screen. */
export function Columns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside>{side}</aside>
    </div>
  );
}

/** A dossier: its sections, the work, and what is needed now. */
export function Desk({ nav, side, children }: { nav: ReactNode; side?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes(styles.desk, Boolean(side) && styles.three)}>
      <div>{nav}</div>
      <div>{children}</div>
      {side && <aside className={styles.side}>{side}</aside>}
    </div>
  );
}
