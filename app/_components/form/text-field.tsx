import type { ComponentProps } from "react";
import { classes } from "#app/_components/classes.ts";
import styles from "./field.module.css";
import { describedBy, Field, type FieldWords } from "./field.tsx";

export type TextFieldProps = FieldWords &
  Omit<ComponentProps<"input">, "children" | "width"> & {
    name: string;
    width?: "short" | "medium" | "full";
  };

/** One line of text. Its direction follows what is typed, so that Arabic and Hebrew names read well. */
export function TextField({
  label,
  hint,
  error,
  errorPrefix,
  optional,
  large,
  hideLabel,
  width = "full",
  id,
  ...input
}: TextFieldProps) {
  const at = id ?? input.name;
  return (
    <Field {...{ id: at, label, hint, error, errorPrefix, optional, large, hideLabel }}>
      <input
        type="text"
        dir={input.type && input.type !== "text" ? undefined : "auto"}
        {...input}
        id={at}
        className={classes(styles.input, width !== "full" && styles[width])}
        aria-describedby={describedBy(at, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
