import { notFound } from "next/navigation";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { type Asked, asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { said } from "#app/_request/said.ts";
import { typedIn } from "#app/_request/submit.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { PersonForm } from "#app/(desk)/people/person-form.tsx";
import { can } from "#lib/access/can.ts";
import { addPerson } from "./add-person.ts";

type Props = { searchParams: Asked };

/** What was typed and could not be saved, when the address says that somebody comes back to it. */
async function typed({ searchParams }: Props) {
  const again = (await asked(searchParams, "again")) === "1";
  return load(async (actor) => {
    if (!can(actor.person.roles, "manage-people")) notFound();
    return again ? typedIn(actor, "person-new") : null;
  });
}

export async function generateMetadata(props: Props) {
  const back = await typed(props);
  return titled("people.form.addTitle", Object.keys(back?.problems ?? {}).length > 0);
}

export default async function NewPersonPage(props: Props) {
  const back = await typed(props);
  const { t } = await speech();
  return (
    <Page narrow>
      <KeptNotice typed={back} t={t} />
      <PageHead
        above={<a href="/people">{t("people.title")}</a>}
        title={t("people.form.addTitle")}
        under={t("people.form.addLead")}
      />
      <Sheet>
        <PersonForm
          action={addPerson}
          raw={back?.raw ?? {}}
          problems={said(back?.problems ?? {}, t)}
          submit={t("people.form.add")}
          t={t}
        />
      </Sheet>
    </Page>
  );
}
