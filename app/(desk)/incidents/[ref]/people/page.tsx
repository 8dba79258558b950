import { Button } from "#app/_components/button.tsx";
import { ChecksField } from "#app/_components/form/check-field.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { listPeople } from "#db/people.ts";
import { can } from "#lib/access/can.ts";
import { restrictAction, setOwnerAction } from "./people-actions.ts";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "dossier.people");
}

/** Who owns the dossier and who may see it. */
export default async function DossierPeoplePage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const people = (await load(listPeople)).filter((person) => person.active);
  const { owner, restrictedTo, closing } = dossier.record;
  const mayChange = can(actor.person.roles, "restrict-incident") && !closing;
  const officers = people.filter((person) => person.roles.includes("officer"));
  const seers = people.filter((person) => can(person.roles, "see-incidents"));
  return (
    <DossierFrame dossier={dossier} actor={actor} place="people" title={t("involved.title")}>
      <Sheet title={t("involved.owner")}>
        {mayChange ? (
          <form action={setOwnerAction.bind(null, ref)} className="stack">
            <SelectField
              name="owner"
              label={t("involved.owner")}
              hint={t("involved.ownerHint")}
              defaultValue={owner ?? undefined}
              options={officers.map((person) => ({ value: person.id, text: person.name }))}
            />
            <Button>{t("involved.setOwner")}</Button>
          </form>
        ) : (
          <p>{people.find((person) => person.id === owner)?.name ?? t("dossier.noOwner")}</p>
        )}
      </Sheet>
      <Sheet title={t("involved.restrictTitle")}>
        {mayChange ? (
          <form action={restrictAction.bind(null, ref)} className="stack">
            <ChoiceField
              name="restricted"
              label={t("involved.restrictTitle")}
              chosen={restrictedTo ? "yes" : "no"}
              options={[
                { value: "no", text: t("involved.open") },
                { value: "yes", text: t("involved.restricted") },
              ]}
            />
            <ChecksField
              name="people"
              label={t("involved.people")}
              chosen={restrictedTo ?? []}
              options={seers.map((person) => ({
                value: person.id,
                text: `${person.name}, ${person.function}`,
              }))}
            />
            <Button>{t("involved.restrict")}</Button>
          </form>
        ) : (
          <p>{t(restrictedTo ? "involved.restricted" : "involved.open")}</p>
        )}
      </Sheet>
    </DossierFrame>
  );
}
