import { typedIn } from "#lib/facts/raw-form.ts";
import styles from "./field.module.css";
import type { FieldProps } from "./field-frame.tsx";
import { Option } from "./option.tsx";

/** Where an answer comes from and how certain it is. Folded away until there is something in it. */
export function SourceAndCertainty({ view, raw, errors, t }: FieldProps) {
  const { name, label } = view;
  const source = typedIn(raw, `${name}.source`);
  const certainty = typedIn(raw, `${name}.certainty`) || "fact";
  const sourceError = errors[`${name}.source`];
  const certaintyError = errors[`${name}.certainty`];
  const filled = source !== "" || certainty !== "fact" || Boolean(sourceError ?? certaintyError);
  return (
    <details className={styles.details} open={filled}>
      <summary>
        {t("facts.sourceAndCertainty")}
        <span className={styles.unseen}>: {label}</span>
      </summary>
      <fieldset className={styles.group}>
        <legend className={styles.lesser}>{t("facts.certainty.question")}</legend>
        {certaintyError && <p className={styles.error}>{certaintyError}</p>}
        <div className={styles.row}>
          {(["fact", "suspicion"] as const).map((one, place) => (
            <Option
              key={one}
              type="radio"
              id={place === 0 ? `${name}.certainty` : `${name}.certainty.${one}`}
              name={`${name}.certainty`}
              value={one}
              chosen={certainty === one}
            >
              {t(`facts.certainty.${one}`)}
            </Option>
          ))}
        </div>
      </fieldset>
      <label className={styles.lesser} htmlFor={`${name}.source`}>
        {t("facts.source.label")}
      </label>
      <p className={styles.hint} id={`${name}.source-hint`}>
        {t("facts.source.hint")}
      </p>
      {sourceError && (
        <p className={styles.error} id={`${name}.source-error`}>
          <span className={styles.unseen}>{t("errors.prefix")} </span>
          {sourceError}
        </p>
      )}
      <input
        className={styles.input}
        id={`${name}.source`}
        name={`${name}.source`}
        defaultValue={source}
        dir="auto"
        autoComplete="off"
        aria-describedby={sourceError ? `${name}.source-hint ${name}.source-error` : `${name}.source-hint`}
        aria-invalid={sourceError ? true : undefined}
      />
    </details>
  );
}
