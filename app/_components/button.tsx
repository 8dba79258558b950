import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";
import { classes } from "./classes.ts";

export type ButtonLook = {
  /** One main button a screen; outlined unless told otherwise; plain reads as a link. */
  look?: "main" | "outlined" | "danger" | "plain";
  slim?: boolean;
  wide?: boolean;
};

/** The classes of a button, for what must be another element. */
export function buttonClass({ look = "outlined", slim, wide }: ButtonLook = {}): string {
  return classes(
    styles.button,
    look !== "outlined" && styles[look],
    slim && styles.slim,
    wide && styles.wide,
  );
}

/** A button that does something. Submits its form unless `type` says otherwise. */
export function Button({
  look,
  slim,
  wide,
  type = "submit",
  ...rest
}: ButtonLook & ComponentProps<"button">) {
  return <button {...rest} type={type} className={buttonClass({ look, slim, wide })} />;
}

/** A link that looks like a button, because it is the next step. */
export function ButtonLink({ look, slim, wide, ...rest }: ButtonLook & ComponentProps<"a">) {
  return <a {...rest} className={buttonClass({ look, slim, wide })} />;
}

/** Buttons side by side, the main one first; they wrap on a narrow screen. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
