import type { ReactNode } from "react";
import styles from "./approval.module.css";

/** A part of what is read before deciding: a rule above it, a heading, its text. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
