import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { describedBy, Field, type FieldWords } from "./field.tsx";

export type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, "children"> & { name: string };

/** More lines of text; the box grows with what is typed. */
export function TextArea({
  label,
  hint,
  error,
  errorPrefix,
  optional,
  large,
  hideLabel,
  id,
  ...input
}: TextAreaProps) {
  const at = id ?? input.name;
  return (
    <Field {...{ id: at, label, hint, error, errorPrefix, optional, large, hideLabel }}>
      <textarea
        rows={4}
        dir="auto"
        {...input}
        id={at}
        className={styles.input}
        aria-describedby={describedBy(at, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
