import { typedIn } from "#lib/facts/raw-form.ts";
import styles from "./field.module.css";
import { describedBy, type FieldProps, GroupFrame } from "./field-frame.tsx";
import { Option } from "./option.tsx";

type Part = "exact" | "min" | "max";

/** A number of people or records: not yet known, precisely, or between two numbers. */
export function FieldAmount(props: FieldProps) {
  const { view, raw, errors, t } = props;
  const mode = typedIn(raw, `${view.name}.mode`) || "unknown";
  const number = (part: Part, label: string) => {
    const name = `${view.name}.${part}`;
    return (
      <span className={styles.number}>
        <label className={styles.lesser} htmlFor={name}>
          {label}
        </label>
        <input
          className={styles.input}
          id={name}
          name={name}
          defaultValue={typedIn(raw, name)}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={describedBy(props)}
          aria-invalid={errors[name] ? true : undefined}
        />
      </span>
    );
  };
  const way = (value: string, id: string, text: string) => (
    <Option type="radio" id={id} name={`${view.name}.mode`} value={value} chosen={mode === value}>
      {text}
    </Option>
  );
  return (
    <GroupFrame {...props}>
      {way("unknown", `${view.name}.mode`, t("facts.unknown"))}
      <div className={styles.way}>
        {way("exact", `${view.name}.mode.exact`, t("facts.amount.exact"))}
        {number("exact", t("facts.amount.exactLabel"))}
      </div>
      <div className={styles.way}>
        {way("between", `${view.name}.mode.between`, t("facts.amount.between"))}
        {number("min", t("facts.amount.least"))}
        {number("max", t("facts.amount.most"))}
      </div>
    </GroupFrame>
  );
}
