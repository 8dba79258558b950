import { typedIn } from "#lib/facts/raw-form.ts";
import styles from "./field.module.css";
import { answerErrors, describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx";

/** A text of one line or of several. It grows with what is typed where the browser can do that. */
export function FieldText(props: FieldProps) {
  const { view, raw, errors } = props;
  const same = {
    id: view.name,
    name: view.name,
    defaultValue: typedIn(raw, view.name),
    dir: "auto",
    autoComplete: "off",
    "aria-describedby": describedBy(props),
    "aria-invalid": answerErrors(errors, view.name).length > 0 || undefined,
  };
  return (
    <FieldFrame {...props}>
      {view.size === "line" ? (
        <input className={styles.input} type={view.typing} {...same} />
      ) : (
        <textarea className={styles.input} rows={view.size === "many-lines" ? 6 : 3} {...same} />
      )}
    </FieldFrame>
  );
}
