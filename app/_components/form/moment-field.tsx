import type { ReactNode } from "react";
import { classes } from "#app/_components/classes.ts";
import styles from "./field.module.css";
import { FieldGroup, type FieldWords } from "./field.tsx";

type Part = { name: string; label: string; value?: string; wrong?: boolean };

export type MomentFieldProps = FieldWords & {
  id: string;
  date: Part;
  time: Part;
  /** How it was understood, in full: "ma 23 nov 2026 14:05 (3 uur geleden)". */
  understood?: ReactNode;
};

function PartOf({ part, id, describedBy }: { part: Part; id: string; describedBy?: string }) {
  return (
    <div>
      <label className={styles.hint} htmlFor={id}>
        {part.label}
      </label>
      <input
        type="text"
        id={id}
        name={part.name}
        defaultValue={part.value}
        autoComplete="off"
        className={classes(styles.input, styles.part)}
        aria-invalid={part.wrong || undefined}
        aria-describedby={describedBy}
      />
    </div>
  );
}

/** A moment as two plain lines of text, day and time: paste, dictation and no script all work. The server reads them. */
export function MomentField({ id, date, time, understood, ...words }: MomentFieldProps) {
  const errorId = words.error ? `${id}-error` : undefined;
  return (
    <FieldGroup {...words} id={id}>
      <div className={styles.moment}>
        <PartOf part={date} id={id} describedBy={date.wrong ? errorId : undefined} />
        <PartOf part={time} id={`${id}-time`} describedBy={time.wrong ? errorId : undefined} />
      </div>
      {understood && <p className={styles.understood}>{understood}</p>}
    </FieldGroup>
  );
}
