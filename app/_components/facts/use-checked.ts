import { type RefObject, useMemo } from "react";
import { type FieldErrors, useForm } from "react-hook-form";
import type { Message } from "#lib/words/message.ts";
import type { Words } from "#lib/words/words.ts";
import { partOf } from "./answer-together.ts";
import { checkForm, errorKey, fromFieldErrors, toFieldErrors } from "./check-form.ts";
import type { SectionView } from "./field-views.ts";

type Checked = {
  view: SectionView;
  form: RefObject<HTMLFormElement | null>;
  /** What the server found wrong. */
  problems: Record<string, Message>;
  now: () => Date;
  t: Words;
};

/**
 * What is wrong in the form, by input name, from the server or from the browser's own check before sending. The inputs
 * belong to the page, not to React Hook Form: what was typed before the script arrived is read like everything else.
 */
export function useChecked({ view, form, problems, now, t }: Checked) {
  const fromServer = useMemo(() => toFieldErrors(problems, t), [problems, t]);
  const check = () => (form.current ? checkForm(view.section, form.current, now()) : {});
  const { handleSubmit, clearErrors, formState } = useForm<Record<string, string>>({
    errors: fromServer as FieldErrors<Record<string, string>>,
    reValidateMode: "onSubmit",
    shouldFocusError: false,
    resolver: () => ({ values: {}, errors: toFieldErrors(check(), t) }),
  });
  const errors = fromFieldErrors(formState.errors);

  /** What was mended stops being called wrong; nothing new is called wrong while someone types. */
  const changed = (name: string) => {
    const { question } = partOf(name);
    const here = Object.keys(errors).filter((at) => partOf(at).question === question);
    if (here.length === 0) return;
    const still = check();
    clearErrors(here.filter((at) => !still[at]).map(errorKey));
  };

  return { errors, attempt: formState.submitCount, handleSubmit, changed };
}
