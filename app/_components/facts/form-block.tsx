import type { ReactNode } from "react";
import { classes } from "#app/_components/classes.ts";
import styles from "./facts-form.module.css";
import type { BlockView } from "./field-views.ts";

/** Questions under their heading. A block inside another is drawn in, but stays in reach whatever was answered. */
export function FormBlock({ block, children }: { block: BlockView; children: ReactNode }) {
  if (!block.title) return <div className={styles.block}>{children}</div>;
  const heading = `${block.id}-heading`;
  return (
    <section className={classes(styles.block, block.inside && styles.inside)} aria-labelledby={heading}>
      <h2 id={heading}>{block.title}</h2>
      {block.lead && <p className={styles.lead}>{block.lead}</p>}
      {children}
    </section>
  );
}
