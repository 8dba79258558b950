import field from "#app/_components/form/field.module.css";
import { FieldGroup } from "#app/_components/form/field.tsx";
import { Option } from "#app/_components/form/option.tsx";
import { typedIn } from "#lib/facts/raw-form.ts";
import { type AnswerProps, answerWords } from "./answer-field.ts";
import styles from "./facts-form.module.css";

/** A number of people or records: not yet known, precisely, or between two numbers. */
export function AnswerAmount(props: AnswerProps) {
  const { view, raw, errors, t } = props;
  const mode = typedIn(raw, `${view.name}.mode`) || "unknown";
  const way = (value: string, id: string, text: string) => (
    <Option
      type="radio"
      id={id}
      name={`${view.name}.mode`}
      value={value}
      text={text}
      defaultChecked={mode === value}
    />
  );
  const number = (part: "exact" | "min" | "max", label: string) => {
    const name = `${view.name}.${part}`;
    return (
      <div className={styles.number}>
        <label className={field.hint} htmlFor={name}>
          {label}
        </label>
        <input
          type="text"
          className={field.input}
          id={name}
          name={name}
          defaultValue={typedIn(raw, name)}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={errors[name] ? `${view.name}-error` : undefined}
          aria-invalid={errors[name] ? true : undefined}
        />
      </div>
    );
  };
  return (
    <FieldGroup {...answerWords(props)} id={view.name}>
      <div className={field.options}>{way("unknown", `${view.name}.mode`, t("facts.unknown"))}</div>
      <div className={styles.way}>
        {way("exact", `${view.name}.mode.exact`, t("facts.amount.exact"))}
        {number("exact", t("facts.amount.exactLabel"))}
      </div>
      <div className={styles.way}>
        {way("between", `${view.name}.mode.between`, t("facts.amount.between"))}
        {number("min", t("facts.amount.least"))}
        {number("max", t("facts.amount.most"))}
      </div>
    </FieldGroup>
  );
}
