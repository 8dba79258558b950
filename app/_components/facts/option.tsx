import type { ReactNode } from "react";
import styles from "./field.module.css";

type OptionProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  value: string;
  chosen: boolean;
  under?: boolean;
  invalid?: boolean;
  children: ReactNode;
};

/** One answer to choose. The label around the input makes the whole line the target. */
export function Option({ type, id, name, value, chosen, under, invalid, children }: OptionProps) {
  return (
    <label className={under ? `${styles.option} ${styles.under}` : styles.option} htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={chosen}
        aria-invalid={invalid || undefined}
      />
      <span>{children}</span>
    </label>
  );
}
