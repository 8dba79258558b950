import type { FieldWords } from "#app/_components/form/field.tsx";
import type { RawForm } from "#lib/facts/raw-form.ts";
import type { Words } from "#lib/words/words.ts";
import type { FieldView } from "./field-views.ts";

/** What every kind of question is drawn from: its words, what stands in it, and what is wrong with it by input name. */
export type AnswerProps = { view: FieldView; raw: RawForm; errors: Record<string, string>; t: Words };

/** Label, hint and error of a question. What is wrong with its source or certainty is said there, not here. */
export function answerWords({ view, errors, t }: AnswerProps, moreHint?: string): FieldWords {
  const beside = [`${view.name}.source`, `${view.name}.certainty`];
  const here = Object.keys(errors).find(
    (at) => (at === view.name || at.startsWith(`${view.name}.`)) && !beside.includes(at),
  );
  const hint = [view.hint, moreHint].filter(Boolean).join(" ");
  return {
    label: view.label,
    hint: hint || undefined,
    error: here === undefined ? undefined : errors[here],
    errorPrefix: t("errors.prefix"),
  };
}
