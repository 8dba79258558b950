import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { ButtonRow } from "#app/_components/button.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import styles from "#app/(desk)/incidents/[ref]/correspondence/correspondence.module.css";
import { recordStepAction } from "#app/(desk)/incidents/[ref]/correspondence/correspondence-actions.ts";
import { inputOf, type StepForm } from "#app/(desk)/incidents/[ref]/correspondence/correspondence-draft.ts";
import { TermField } from "#app/(desk)/incidents/[ref]/correspondence/term-field.tsx";
import type { OpenItem } from "./page.tsx";

/** What the reader typed in one of the forms, and nothing when they did not. */
export function rawOf({ typed }: OpenItem, form: StepForm): Raw {
  return typed.get(form)?.raw ?? {};
}

type OneFormProps = { asked: OpenItem; form: StepForm; open?: boolean; children: ReactNode };

/** One of the forms of an item, folded away unless it is the next step or something was typed in it. */
export function OneForm({ asked, form, open, children }: OneFormProps) {
  const { dossier, standing, typed, t } = asked;
  const title = t(`correspondence.${form}.title`);
  return (
    <details className={styles.more} open={open || Boolean(typed.get(form))}>
      <summary>{title}</summary>
      <form
        action={recordStepAction.bind(null, dossier.record.ref, standing.item.id, form)}
        noValidate
        className="stack"
        aria-label={title}
      >
        <input
          type="hidden"
          name="submission"
          value={field(rawOf(asked, form), "submission") || randomUUID()}
        />
        {children}
        <ButtonRow>
          <SubmitButton look={open ? "main" : "outlined"} pendingText={t("correspondence.saving")}>
            {t(`correspondence.${form}.submit`)}
          </SubmitButton>
        </ButtonRow>
      </form>
    </details>
  );
}

type PartProps = { asked: OpenItem; form: StepForm; label: string };

/** When it happened: now, unless something else is typed. */
export function When({ asked, form, label }: PartProps) {
  const { wrong, actor, t } = asked;
  const raw = rawOf(asked, form);
  return <TermField name={inputOf(form, "at")} label={label} now {...{ raw, wrong, actor, t }} />;
}

/** Who sent it: the reader, unless somebody else is typed. */
export function By({ asked, form, label, hint }: PartProps & { hint?: string }) {
  const { wrong, actor, t } = asked;
  const name = inputOf(form, "by");
  const raw = rawOf(asked, form);
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      width="medium"
      maxLength={120}
      defaultValue={name in raw ? field(raw, name) : actor.person.name}
      error={wrong[name]}
      errorPrefix={t("errors.prefix")}
    />
  );
}

type WordsProps = PartProps & { name?: string; hint?: string; optional?: boolean };

/** A text of more lines in one of the forms. */
export function Text({ asked, form, label, hint, name = "text", optional }: WordsProps) {
  const { wrong, t } = asked;
  const at = inputOf(form, name);
  return (
    <TextArea
      name={at}
      label={label}
      hint={hint}
      optional={optional ? t("site.optional") : undefined}
      rows={4}
      defaultValue={field(rawOf(asked, form), at)}
      error={wrong[at]}
      errorPrefix={t("errors.prefix")}
    />
  );
}
