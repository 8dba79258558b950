import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { sentenceFor } from "#app/_request/asked.ts";
import { speech } from "#app/_request/locale.ts";
import { now } from "#app/_request/now.ts";
import { titled } from "#app/_request/page-title.ts";
import { said } from "#app/_request/said.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { shownInvitation } from "#app/(desk)/people/invitation.ts";
import { PersonForm } from "#app/(desk)/people/person-form.tsx";
import { personRows } from "#app/(desk)/people/person-rows.ts";
import { personToRaw } from "#app/(desk)/people/read-person.ts";
import { changePerson } from "./change-person.ts";
import { EndAccessSheet } from "./end-access-sheet.tsx";
import { LinkSheet } from "./link-sheet.tsx";
import { type PersonPageProps, readPersonPage } from "./read-person-page.ts";
import { ReadmitSheet } from "./readmit-sheet.tsx";

const draftOf = (id: string) => `person-${id}`;
const done = {
  added: "people.link.added",
  saved: "people.form.saved",
  left: "people.leave.done",
  readmitted: "people.readmit.done",
};

export async function generateMetadata(props: PersonPageProps) {
  const { person, typed } = await readPersonPage(props, draftOf);
  const problems = Object.keys(typed?.problems ?? {}).length > 0;
  return titled("people.form.editTitle", problems, { name: person.name });
}

export default async function PersonPage(props: PersonPageProps) {
  const { person, typed } = await readPersonPage(props, draftOf);
  const { t, locale } = await speech();
  const invitation = await shownInvitation(person.id);
  const happened = await sentenceFor(props.searchParams, "done", done);
  return (
    <Page narrow>
      <KeptNotice typed={typed} t={t} />
      {happened && <Notice tone="success">{t(happened, { name: person.name })}</Notice>}
      <PageHead
        above={<a href="/people">{t("people.title")}</a>}
        title={person.name}
        under={person.active ? person.function : t("people.state.left")}
      />
      {person.active && <LinkSheet {...{ person, invitation, t, locale }} now={await now()} />}
      <Sheet title={t("people.form.details")}>
        {person.active ? (
          <PersonForm
            action={changePerson.bind(null, person.id)}
            raw={typed?.raw ?? personToRaw(person)}
            problems={said(typed?.problems ?? {}, t)}
            submit={t("people.form.save")}
            t={t}
          />
        ) : (
          <ConfirmSummary rows={personRows(person, t)} />
        )}
      </Sheet>
      {person.active ? <EndAccessSheet person={person} t={t} /> : <ReadmitSheet person={person} t={t} />}
    </Page>
  );
}
