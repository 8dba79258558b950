import { type ReactNode, useId } from "react";
import styles from "./approval.module.css";

/** A part of what is read before deciding: a rule above it, a heading that names it, its text. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
