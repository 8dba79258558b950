import { Button, ButtonRow } from "#app/_components/button.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import type { ListedPerson } from "#db/people.ts";
import type { Words } from "#lib/words/words.ts";
import { setOwnerAction } from "./people-actions.ts";

type OwnerProps = {
  recordRef: string;
  owner: string | null;
  people: ListedPerson[];
  wrong: Record<string, string>;
  t: Words;
};

/** Who owns the dossier: an officer who works here, or nobody yet. */
export function OwnerForm({ recordRef, owner, people, wrong, t }: OwnerProps) {
  const officers = people.filter(
    ({ id, active, roles }) => id === owner || (active && roles.includes("officer")),
  );
  const nobody = owner === null ? [{ value: "", text: t("involved.noOwner") }] : [];
  return (
    <form action={setOwnerAction.bind(null, recordRef)} noValidate className="stack">
      <SelectField
        name="owner"
        label={t("involved.owner")}
        hideLabel
        hint={t("involved.ownerHint")}
        error={wrong.owner}
        errorPrefix={t("errors.prefix")}
        defaultValue={owner ?? ""}
        options={[...nobody, ...officers.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <ButtonRow>
        <Button>{t("involved.setOwner")}</Button>
      </ButtonRow>
    </form>
  );
}
