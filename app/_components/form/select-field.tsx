import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { describedBy, Field, type FieldWords } from "./field.tsx";

export type SelectFieldProps = FieldWords &
  Omit<ComponentProps<"select">, "children"> & {
    name: string;
    options: { value: string; text: string }[];
  };

/** One out of a long list. For up to seven options `ChoiceField` is kinder. */
export function SelectField({
  label,
  hint,
  error,
  errorPrefix,
  optional,
  large,
  hideLabel,
  id,
  options,
  ...input
}: SelectFieldProps) {
  const at = id ?? input.name;
  return (
    <Field {...{ id: at, label, hint, error, errorPrefix, optional, large, hideLabel }}>
      <select
        {...input}
        id={at}
        className={styles.input}
        aria-describedby={describedBy(at, { hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
