"use client";

import { type FormEvent, type ReactNode, useMemo, useRef } from "react";
import type { RawForm } from "#lib/facts/raw-form.ts";
import type { Message } from "#lib/words/message.ts";
import type { Locale } from "#lib/words/words.ts";
import { Answer } from "./answer.tsx";
import { answerTogether } from "./answer-together.ts";
import { formWords } from "./check-form.ts";
import { ErrorSummary } from "./error-summary.tsx";
import styles from "./facts-form.module.css";
import type { SectionView } from "./field-views.ts";
import { FormBlock } from "./form-block.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useChecked } from "./use-checked.ts";
import { useDraft } from "./use-draft.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";
import { useSaving } from "./use-saving.ts";
import { useServerNow } from "./use-server-now.ts";

export type SectionFormProps = {
  view: SectionView;
  /** What stands in the form: the facts (`rawOf`), or what was typed when something has to be mended. */
  raw: RawForm;
  action: (form: FormData) => void | Promise<void>;
  /** By input name; under a name that is no input it is shown on top only. */
  problems: Record<string, Message>;
  locale: Locale;
  /** The moment of the page on the server, as an instant. */
  now: string;
  revision: number;
  submissionKey: string;
  draftUrl?: string;
  /** Stands beside the button: a way back, for instance. */
  children?: ReactNode;
};

/**
 * The form of one section. It is a plain form that works without JavaScript; with it, mistakes are said before sending,
 * answers that exclude each other let go, drafts are kept, and a failed connection leaves everything where it stood.
 */
export function SectionForm({ view, raw, action, problems, locale, ...props }: SectionFormProps) {
  const t = useMemo(() => formWords(view.messages, locale), [view.messages, locale]);
  const form = useRef<HTMLFormElement>(null);
  const now = useServerNow(props.now);
  const draft = useDraft(form, props.draftUrl);
  const { send, sending, saving, failed } = useSaving(action);
  const { errors, attempt, handleSubmit, changed } = useChecked({ view, form, problems, now, t });
  useLeaveWarning(form, sending);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const typed = event.currentTarget;
    void handleSubmit(() => {
      draft.forget();
      send(new FormData(typed));
    })(event);
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const input = event.target;
    if (input instanceof HTMLInputElement) answerTogether(input);
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) changed(input.name);
    draft.changed();
  };

  return (
    <>
      {Object.keys(errors).length > 0 && (
        <div className={styles.summary}>
          <ErrorSummary view={view} errors={errors} attempt={attempt} t={t} />
        </div>
      )}
      <form
        ref={form}
        action={action}
        onSubmit={onSubmit}
        onChange={onChange}
        noValidate
        className={styles.form}
      >
        <input type="hidden" name="revision" value={props.revision} />
        <input type="hidden" name="submissionKey" value={props.submissionKey} />
        {view.blocks.map((block) => (
          <FormBlock key={block.id} block={block}>
            {block.fields.map((field) => (
              <Answer
                key={field.name}
                view={field}
                raw={raw}
                errors={errors}
                t={t}
                now={now}
                locale={locale}
              />
            ))}
          </FormBlock>
        ))}
        <SaveBar saving={saving} failed={failed} draft={draft.note} locale={locale} t={t}>
          {props.children}
        </SaveBar>
      </form>
    </>
  );
}
