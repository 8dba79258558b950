import type { ReactNode } from "react";
import { classes } from "#app/_components/classes.ts";
import styles from "./field.module.css";

/** What every question of a form has in common. Words come translated. */
export type FieldWords = {
  label: string;
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: string;
  /** Stands before an error for who hears it: "Fout:". */
  errorPrefix?: string;
  /** "(niet verplicht)", beside the label. */
  optional?: string;
  /** The label as the question of a whole page. */
  large?: boolean;
  /** The label is heard and not seen, because what stands beside it says the same ("Vandaag om"). */
  hideLabel?: boolean;
};

/** The ids of hint and error of an input, and which of them `aria-describedby` names. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldWords, "hint" | "error">,
): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function HintAndError({ id, hint, error, errorPrefix }: FieldWords & { id: string }) {
  return (
    <>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {errorPrefix && <span className="visually-hidden">{errorPrefix} </span>}
          {error}
        </p>
      )}
    </>
  );
}

function LabelText({ label, optional }: FieldWords) {
  return (
    <>
      {label}
      {optional && <span className={styles.optional}> {optional}</span>}
    </>
  );
}

function labelClass({ large, hideLabel }: FieldWords): string {
  return hideLabel ? "visually-hidden" : classes(styles.label, large && styles.large);
}

/** A question with one input: label, hint, error, input, in that order. */
export function Field({ id, children, ...words }: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className={classes(styles.field, words.error && styles.wrong)}>
      <label className={labelClass(words)} htmlFor={id}>
        <LabelText {...words} />
      </label>
      <HintAndError {...words} id={id} />
      {children}
    </div>
  );
}

type FieldGroupProps = FieldWords & { id: string; radios?: boolean; children: ReactNode };

/** A question with several inputs, which its legend names together. The summary of errors links to its `id`. */
export function FieldGroup({ id, radios, children, ...words }: FieldGroupProps) {
  return (
    <div className={classes(styles.field, words.error && styles.wrong)}>
      <fieldset
        className={styles.group}
        aria-describedby={describedBy(id, words)}
        {...(radios ? { role: "radiogroup", "aria-invalid": words.error ? true : undefined } : {})}
      >
        <legend className={labelClass(words)}>
          <LabelText {...words} />
        </legend>
        <HintAndError {...words} id={id} />
        {children}
      </fieldset>
    </div>
  );
}
