import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./sheet.module.css";

export type SheetProps = {
  /** With a title the sheet is a named section. */
  title?: string;
  /** Beside the title: a link or a count. */
  beside?: ReactNode;
  level?: 2 | 3;
  /** `flush`: what lies in it reaches the edges. `rows`: rows bring their own space. `slight`: in a side column. */
  lay?: "normal" | "flush" | "rows" | "slight";
  id?: string;
  children: ReactNode;
};

/** A sheet of paper that holds one thing. */
export function Sheet({ title, beside, level = 2, lay = "normal", id, children }: SheetProps) {
  const made = useId();
  const className = classes(styles.sheet, lay !== "normal" && styles[lay]);
  if (!title) {
    return (
      <div id={id} className={className}>
        {children}
      </div>
    );
  }
  const Heading = level === 2 ? "h2" : "h3";
  const titleId = `${id ?? made}-title`;
  return (
    <section id={id} className={className} aria-labelledby={titleId}>
      <header className={styles.head}>
        <Heading id={titleId}>{title}</Heading>
        {beside}
      </header>
      {children}
    </section>
  );
}
