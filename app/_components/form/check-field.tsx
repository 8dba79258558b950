import type { ComponentProps, ReactNode } from "react";
import { classes } from "#app/_components/classes.ts";
import styles from "./field.module.css";
import { describedBy, FieldGroup, type FieldWords } from "./field.tsx";
import { Option } from "./option.tsx";

export type CheckFieldProps = Omit<ComponentProps<"input">, "children"> & {
  name: string;
  /** What is confirmed: "Ik heb de tekst gelezen". */
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  errorPrefix?: string;
};

/** One box to tick: a statement that is made or not. */
export function CheckField({ label, hint, error, errorPrefix, id, ...input }: CheckFieldProps) {
  const at = id ?? input.name;
  return (
    <div className={classes(styles.field, error && styles.wrong)}>
      {error && (
        <p className={styles.error} id={`${at}-error`}>
          {errorPrefix && <span className="visually-hidden">{errorPrefix} </span>}
          {error}
        </p>
      )}
      <Option
        {...input}
        type="checkbox"
        id={at}
        text={label}
        hint={hint}
        aria-describedby={describedBy(at, { error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}

export type ChecksFieldProps = FieldWords & {
  name: string;
  id?: string;
  options: { value: string; text: string; hint?: ReactNode }[];
  chosen?: readonly string[];
};

/** Any out of a few, as boxes to tick. */
export function ChecksField({ name, id = name, options, chosen = [], ...words }: ChecksFieldProps) {
  return (
    <FieldGroup {...words} id={id}>
      <div className={styles.options}>
        {options.map(({ value, text, hint }, at) => (
          <Option
            key={value}
            type="checkbox"
            id={at === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            text={text}
            hint={hint}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
