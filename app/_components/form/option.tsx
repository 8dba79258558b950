import type { ComponentProps, ReactNode } from "react";
import styles from "./field.module.css";

export type OptionProps = ComponentProps<"input"> & {
  id: string;
  text: ReactNode;
  hint?: ReactNode;
  /** An input that belongs to this option; it stands beside it and has a label of its own. */
  beside?: ReactNode;
};

/** One radio button or check box with its words; the words press it too. */
export function Option({ text, hint, beside, ...input }: OptionProps) {
  const described = [hint && `${input.id}-hint`, input["aria-describedby"]].filter(Boolean).join(" ");
  // The hint lies in the label so that it can be pressed; as part of the name it would be heard twice.
  const textId = hint ? `${input.id}-text` : undefined;
  const option = (
    <label className={styles.option} htmlFor={input.id}>
      <input {...input} aria-labelledby={textId} aria-describedby={described || undefined} />
      <span className={styles.text} id={textId}>
        {text}
      </span>
      {hint && (
        <span className={styles.small} id={`${input.id}-hint`}>
          {hint}
        </span>
      )}
    </label>
  );
  if (!beside) return option;
  return (
    <div className={styles.with}>
      {option}
      {beside}
    </div>
  );
}
