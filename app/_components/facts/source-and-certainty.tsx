import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { typedIn } from "#lib/facts/raw-form.ts";
import type { AnswerProps } from "./answer-field.ts";
import styles from "./facts-form.module.css";

/** Where an answer comes from and how certain it is. Folded away until there is something in it. */
export function SourceAndCertainty({ view, raw, errors, t }: AnswerProps) {
  const source = `${view.name}.source`;
  const certainty = `${view.name}.certainty`;
  const certain = typedIn(raw, certainty) || "fact";
  const filled = typedIn(raw, source) !== "" || certain !== "fact";
  return (
    <details className={styles.source} open={filled || Boolean(errors[source] ?? errors[certainty])}>
      <summary>
        {t("facts.sourceAndCertainty")}
        <span className="visually-hidden">: {view.label}</span>
      </summary>
      <ChoiceField
        label={t("facts.certainty.question")}
        error={errors[certainty]}
        errorPrefix={t("errors.prefix")}
        name={certainty}
        options={[
          { value: "fact", text: t("facts.certainty.fact") },
          { value: "suspicion", text: t("facts.certainty.suspicion") },
        ]}
        chosen={certain}
        lay="inline"
      />
      <TextField
        label={t("facts.source.label")}
        hint={t("facts.source.hint")}
        error={errors[source]}
        errorPrefix={t("errors.prefix")}
        name={source}
        defaultValue={typedIn(raw, source)}
        autoComplete="off"
      />
    </details>
  );
}
