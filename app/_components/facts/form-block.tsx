import type { ReactNode } from "react";
import styles from "./facts-form.module.css";
import field from "./field.module.css";
import type { BlockView } from "./field-views.ts";

/** Questions under their heading. A block inside another is drawn in, but stays in reach whatever was answered. */
export function FormBlock({ block, children }: { block: BlockView; children: ReactNode }) {
  if (!block.title) return <div className={styles.block}>{children}</div>;
  const heading = `${block.id}-heading`;
  return (
    <section
      className={block.inside ? `${styles.block} ${styles.inside}` : styles.block}
      aria-labelledby={heading}
    >
      <h2 id={heading}>{block.title}</h2>
      {block.lead && <p className={field.hint}>{block.lead}</p>}
      {children}
    </section>
  );
}
