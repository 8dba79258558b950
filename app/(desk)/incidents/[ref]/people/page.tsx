import { notFound } from "next/navigation";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { ClosedNote } from "#app/(desk)/incidents/[ref]/closed-note.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { mayOpen } from "#app/(desk)/incidents/[ref]/visible-places.ts";
import { listPeople } from "#db/people.ts";
import { can } from "#lib/access/can.ts";
import { OwnerForm } from "./owner-form.tsx";
import { RestrictForm } from "./restrict-form.tsx";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "involved.title");
}

/** Who owns the dossier, who may see it, and who may not decide about it because it was their own act. */
export default async function DossierPeoplePage({ params, searchParams }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  if (!mayOpen("people", actor.person.roles)) notFound();
  const people = await load(listPeople);
  const { owner, restrictedTo, ownAct, closing } = dossier.record;
  const mayChange = can(actor.person.roles, "restrict-incident") && !closing;
  const typed = mayChange ? await typedIn(actor, `owner:${ref}`) : null;
  const wrong = spoken(typed?.problems ?? {}, t);
  const saved = (await asked(searchParams, "saved")) !== null;
  const marked = people.filter((person) => ownAct.includes(person.id));
  return (
    <DossierFrame dossier={dossier} actor={actor} place="people" title={t("involved.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, ["owner"])} />
      {saved && <Notice tone="success" title={t("involved.saved")} />}
      <ClosedNote dossier={dossier} actor={actor} />
      <Sheet title={t("involved.owner")}>
        {mayChange ? (
          <OwnerForm recordRef={ref} owner={owner} people={people} wrong={wrong} t={t} />
        ) : (
          <p>{people.find((person) => person.id === owner)?.name ?? t("involved.noOwner")}</p>
        )}
      </Sheet>
      <Sheet title={t("involved.restrictTitle")}>
        {mayChange ? (
          <RestrictForm recordRef={ref} restrictedTo={restrictedTo} people={people} t={t} />
        ) : (
          <>
            <p>{t(restrictedTo ? "involved.restricted" : "involved.open")}</p>
            <Names names={people.filter(({ id }) => restrictedTo?.includes(id)).map(({ name }) => name)} />
          </>
        )}
      </Sheet>
      <Sheet title={t("involved.ownAct")}>
        <p className="quiet">{t("involved.ownActHint")}</p>
        {marked.length === 0 && <p>{t("involved.ownActNone")}</p>}
        <Names names={marked.map((person) => `${person.name}, ${person.function}`)} />
      </Sheet>
    </DossierFrame>
  );
}

function Names({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
