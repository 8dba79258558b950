import { randomUUID } from "node:crypto";
import { ButtonRow } from "#app/_components/button.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import { recordCorrespondenceAction } from "#app/(desk)/incidents/[ref]/correspondence/correspondence-actions.ts";
import type { CorrespondencePage } from "#app/(desk)/incidents/[ref]/correspondence/open-correspondence.ts";
import { TermField } from "#app/(desk)/incidents/[ref]/correspondence/term-field.tsx";
import { authorities, correspondenceKinds } from "#lib/correspondence/correspondence.ts";

type FormProps = CorrespondencePage & { wrong: Record<string, string> };

/** What came, from whom, when, by when it asks something and who deals with it. */
export function NewForm(asked: FormProps) {
  const { dossier, actor, typedNew, wrong, t } = asked;
  const raw: Raw = typedNew?.raw ?? {};
  return (
    <form action={recordCorrespondenceAction.bind(null, dossier.record.ref)} noValidate className="stack">
      <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
      <FromAndKind {...asked} raw={raw} />
      <TermField
        name="receivedAt"
        label={t("correspondence.receivedAt.label")}
        hint={t("correspondence.receivedAt.hint")}
        now
        {...{ raw, wrong, actor, t }}
      />
      <Contents {...asked} raw={raw} />
      {(["dueAt", "objectBefore"] as const).map((name) => (
        <TermField
          key={name}
          name={name}
          label={t(`correspondence.${name}.label`)}
          hint={t(`correspondence.${name}.hint`)}
          optional
          {...{ raw, wrong, actor, t }}
        />
      ))}
      <Owner {...asked} raw={raw} />
      <ButtonRow>
        <SubmitButton look="main" pendingText={t("correspondence.saving")}>
          {t("correspondence.save")}
        </SubmitButton>
      </ButtonRow>
    </form>
  );
}

type PartProps = FormProps & { raw: Raw };

function FromAndKind({ raw, wrong, t }: PartProps) {
  const errorPrefix = t("errors.prefix");
  return (
    <>
      <ChoiceField
        name="authority"
        label={t("correspondence.authority.label")}
        options={authorities.map((value) => ({
          value,
          text: t(`correspondence.authority.options.${value}`),
        }))}
        chosen={field(raw, "authority") || "ap"}
        error={wrong.authority}
        errorPrefix={errorPrefix}
      />
      <TextField
        name="authorityName"
        label={t("correspondence.authorityName.label")}
        hint={t("correspondence.authorityName.hint")}
        optional={t("site.optional")}
        maxLength={120}
        defaultValue={field(raw, "authorityName")}
        error={wrong.authorityName}
        errorPrefix={errorPrefix}
      />
      <ChoiceField
        name="kind"
        label={t("correspondence.kind.label")}
        options={correspondenceKinds.map((value) => ({
          value,
          text: t(`correspondence.kind.options.${value}`),
        }))}
        chosen={field(raw, "kind") || null}
        error={wrong.kind}
        errorPrefix={errorPrefix}
      />
    </>
  );
}

function Contents({ raw, wrong, t }: PartProps) {
  const errorPrefix = t("errors.prefix");
  return (
    <>
      <TextField
        name="subject"
        label={t("correspondence.subject.label")}
        hint={t("correspondence.subject.hint")}
        maxLength={200}
        defaultValue={field(raw, "subject")}
        error={wrong.subject}
        errorPrefix={errorPrefix}
      />
      <TextField
        name="reference"
        label={t("correspondence.reference.label")}
        optional={t("site.optional")}
        width="medium"
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        defaultValue={field(raw, "reference")}
        error={wrong.reference}
        errorPrefix={errorPrefix}
      />
      <TextArea
        name="text"
        label={t("correspondence.text.label")}
        hint={t("correspondence.text.hint")}
        optional={t("site.optional")}
        rows={6}
        defaultValue={field(raw, "text")}
        error={wrong.text}
        errorPrefix={errorPrefix}
      />
    </>
  );
}

/** Who deals with it: the owner of the dossier unless somebody else is chosen. */
function Owner({ dossier, actor, officers, raw, wrong, t }: PartProps) {
  const { owner } = dossier.record;
  const first = officers.some(({ value }) => value === owner) ? owner : actor.person.id;
  return (
    <SelectField
      name="owner"
      label={t("correspondence.owner.label")}
      options={officers}
      defaultValue={field(raw, "owner") || (first ?? "")}
      error={wrong.owner}
      errorPrefix={t("errors.prefix")}
    />
  );
}
