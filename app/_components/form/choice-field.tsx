import type { ComponentProps, ReactNode } from "react";
import { classes } from "#app/_components/classes.ts";
import styles from "./field.module.css";
import { FieldGroup, type FieldWords } from "./field.tsx";
import { Option } from "./option.tsx";

export type ChoiceFieldProps = FieldWords & {
  name: string;
  /** The id of the first option, where the summary of errors leads; the name unless told otherwise. */
  id?: string;
  options: { value: string; text: string; hint?: ReactNode; beside?: ReactNode }[];
  /** The value that is chosen; none when absent. */
  chosen?: string | null;
  /** `framed` for choices that weigh, `inline` for a few short words. */
  lay?: "list" | "inline" | "framed";
  input?: ComponentProps<"input">;
};

/** One out of a few, as radio buttons. */
export function ChoiceField({
  name,
  id = name,
  options,
  chosen,
  lay = "list",
  input,
  ...words
}: ChoiceFieldProps) {
  return (
    <FieldGroup {...words} id={id} radios>
      <div className={classes(styles.options, lay !== "list" && styles[lay])}>
        {options.map(({ value, text, hint, beside }, at) => (
          <Option
            key={value}
            {...input}
            type="radio"
            id={at === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={chosen === value}
            text={text}
            hint={hint}
            beside={beside}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
