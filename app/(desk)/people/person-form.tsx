import { ChecksField } from "#app/_components/form/check-field.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { type TextLine, TextLines } from "#app/_components/form/text-lines.tsx";
import { fields, type Raw } from "#app/_request/submit.ts";
import { roles } from "#lib/access/role.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./person-form.module.css";

type PersonFormProps = {
  action: (data: FormData) => Promise<never>;
  raw: Raw;
  /** What is wrong, by field, in the reader's language. */
  problems: Record<string, string>;
  submit: string;
  t: Words;
};

/** Who somebody is and what they may do; the same questions for a new person and a known one. */
export function PersonForm({ action, raw, problems, submit, t }: PersonFormProps) {
  const errorPrefix = t("errors.prefix");
  return (
    <form action={action} className={styles.form} noValidate>
      <ErrorSummary
        title={t("errors.title")}
        problems={problemList(problems, ["name", "function", "email", "phone", "roles"])}
      />
      <TextLines lines={personLines(t)} raw={raw} problems={problems} errorPrefix={errorPrefix} />
      <ChecksField
        name="roles"
        label={t("people.form.roles")}
        hint={t("people.form.rolesHint")}
        error={problems.roles}
        errorPrefix={errorPrefix}
        chosen={fields(raw, "roles")}
        options={roles.map((role) => ({
          value: role,
          text: t(`site.role.${role}`),
          hint: t(`people.explain.${role}`),
        }))}
      />
      <SubmitButton look="main" pendingText={t("people.form.busy")}>
        {submit}
      </SubmitButton>
    </form>
  );
}

function personLines(t: Words): TextLine[] {
  const about = (key: string) => t(`people.form.${key}`);
  return [
    { name: "name", label: about("name"), autoComplete: "off" },
    { name: "function", label: about("function"), hint: about("functionHint"), autoComplete: "off" },
    {
      name: "email",
      label: about("email"),
      hint: about("emailHint"),
      type: "email",
      autoComplete: "off",
      spellCheck: false,
    },
    {
      name: "phone",
      label: about("phone"),
      hint: about("phoneHint"),
      optional: t("site.optional"),
      type: "tel",
      width: "medium",
      autoComplete: "off",
    },
  ];
}
