import type { ReactNode } from "react";
import type { RawForm } from "#lib/facts/raw-form.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./field.module.css";
import type { FieldView } from "./field-views.ts";
import { SourceAndCertainty } from "./source-and-certainty.tsx";

/** What every kind of question is drawn from: its words, what stands in it, and what is wrong with it by input name. */
export type FieldProps = { view: FieldView; raw: RawForm; errors: Record<string, string>; t: Words };

/** What is wrong with the answer itself, not with its source or certainty. */
export function answerErrors(errors: Record<string, string>, name: string): [string, string][] {
  const beside = [`${name}.source`, `${name}.certainty`];
  return Object.entries(errors).filter(
    ([at]) => (at === name || at.startsWith(`${name}.`)) && !beside.includes(at),
  );
}

/** The ids that tell a screen reader about hint and error, in that order; undefined when there is neither. */
export function describedBy({ view, errors }: FieldProps, alsoHinted = false): string | undefined {
  const ids: string[] = [];
  if (view.hint || alsoHinted) ids.push(`${view.name}-hint`);
  if (answerErrors(errors, view.name).length > 0) ids.push(`${view.name}-error`);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

type FrameProps = FieldProps & { moreHint?: string; children: ReactNode };

function HintAndErrors({ view, errors, t, moreHint }: Omit<FrameProps, "children">) {
  const wrong = answerErrors(errors, view.name);
  return (
    <>
      {(view.hint || moreHint) && (
        <p className={styles.hint} id={`${view.name}-hint`}>
          {[view.hint, moreHint].filter(Boolean).join(" ")}
        </p>
      )}
      {wrong.length > 0 && (
        <div className={styles.error} id={`${view.name}-error`}>
          {wrong.map(([at, text]) => (
            <p key={at}>
              <span className={styles.unseen}>{t("errors.prefix")} </span>
              {text}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function frameClass(props: FieldProps): string {
  const wrong = answerErrors(props.errors, props.view.name).length > 0;
  return [styles.field, wrong && styles.wrong].filter(Boolean).join(" ");
}

/** A question with one input: label, hint, error, input, and below it source and certainty. */
export function FieldFrame(props: FrameProps) {
  return (
    <div className={frameClass(props)}>
      <label className={styles.label} htmlFor={props.view.name}>
        {props.view.label}
      </label>
      <HintAndErrors {...props} />
      {props.children}
      <SourceAndCertainty {...props} />
    </div>
  );
}

/** A question with several inputs, which its legend names together. */
export function GroupFrame(props: FrameProps & { radios?: boolean }) {
  const { view, errors, radios, moreHint } = props;
  const invalid = radios && answerErrors(errors, view.name).length > 0;
  return (
    <div className={frameClass(props)}>
      <fieldset
        className={styles.group}
        aria-describedby={describedBy(props, Boolean(moreHint))}
        {...(radios ? { role: "radiogroup", "aria-invalid": invalid || undefined } : {})}
      >
        <legend className={styles.label}>{view.label}</legend>
        <HintAndErrors {...props} />
        {props.children}
      </fieldset>
      <SourceAndCertainty {...props} />
    </div>
  );
}
