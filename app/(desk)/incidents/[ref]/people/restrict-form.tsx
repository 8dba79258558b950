import { Button, ButtonRow } from "#app/_components/button.tsx";
import { ChecksField } from "#app/_components/form/check-field.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import type { ListedPerson } from "#db/people.ts";
import { maySee } from "#lib/access/can.ts";
import type { Words } from "#lib/words/words.ts";
import { restrictAction } from "./people-actions.ts";

type RestrictProps = {
  recordRef: string;
  restrictedTo: readonly string[] | null;
  people: ListedPerson[];
  t: Words;
};

/** Whether naming this person is what lets them see a restricted dossier: the FG always does, an auditor never does. */
function naming({ id, roles }: ListedPerson): boolean {
  const sees = (restrictedTo: string[]) => maySee({ id, roles }, { loggedBy: "", putTo: [], restrictedTo });
  return sees([id]) && !sees([]);
}

/** Who may see the dossier: everybody whose role sees dossiers, or named people only. */
export function RestrictForm({ recordRef, restrictedTo, people, t }: RestrictProps) {
  const named = people.filter((one) => restrictedTo?.includes(one.id) || (one.active && naming(one)));
  return (
    <form action={restrictAction.bind(null, recordRef)} noValidate className="stack">
      <ChoiceField
        name="restricted"
        label={t("involved.restrictTitle")}
        hideLabel
        chosen={restrictedTo ? "yes" : "no"}
        options={[
          { value: "no", text: t("involved.open") },
          { value: "yes", text: t("involved.restricted") },
        ]}
      />
      <ChecksField
        name="people"
        label={t("involved.people")}
        hint={t("involved.peopleHint")}
        chosen={restrictedTo ?? []}
        options={named.map((one) => ({ value: one.id, text: `${one.name}, ${one.function}` }))}
      />
      <ButtonRow>
        <Button>{t("involved.restrict")}</Button>
      </ButtonRow>
    </form>
  );
}
