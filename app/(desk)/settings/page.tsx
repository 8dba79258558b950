import { Notice } from "#app/_components/notice.tsx";
import { Columns, Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { type Asked, asked, sentenceFor } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { speech } from "#app/_request/locale.ts";
import { organisationToRaw } from "#app/_request/organisation-form.ts";
import { titled } from "#app/_request/page-title.ts";
import { said } from "#app/_request/said.ts";
import { typedIn } from "#app/_request/submit.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { readOrganisation } from "#db/organisation.ts";
import { NotFound } from "#db/outcome.ts";
import { can } from "#lib/access/can.ts";
import { MandateSheet } from "./mandate-sheet.tsx";
import { OrganisationDetails } from "./organisation-details.tsx";
import { OrganisationForm } from "./organisation-form.tsx";

type Props = { searchParams: Asked };

const done = {
  saved: "settings.organisation.saved",
  given: "settings.mandate.giveDone",
  revoked: "settings.mandate.revokeDone",
};

/** The organisation for who may change it or its mandate, and what was typed when the address asks for it. */
async function readSettings({ searchParams }: Props) {
  const again = (await asked(searchParams, "again")) === "1";
  return load(async (actor) => {
    const mayChange = can(actor.person.roles, "manage-organisation");
    const mayMandate = can(actor.person.roles, "give-mandate");
    const organisation = await readOrganisation();
    if (!organisation || !(mayChange || mayMandate)) throw new NotFound("settings");
    const typed = again && mayChange ? await typedIn(actor, "organisation") : null;
    return { organisation, mayChange, mayMandate, typed };
  });
}

export async function generateMetadata(props: Props) {
  const { typed } = await readSettings(props);
  return titled("settings.title", Object.keys(typed?.problems ?? {}).length > 0);
}

export default async function SettingsPage(props: Props) {
  const { organisation, mayChange, mayMandate, typed } = await readSettings(props);
  const { t, locale } = await speech();
  const happened = await sentenceFor(props.searchParams, "done", done);
  return (
    <Page>
      <KeptNotice typed={typed} t={t} />
      {happened && <Notice tone="success">{t(happened)}</Notice>}
      <PageHead title={t("settings.title")} under={t("settings.lead")} />
      <Columns
        side={
          <>
            <MandateSheet {...{ organisation, mayMandate, t, locale }} />
            {mayChange && (
              <Sheet title={t("regimes.settings.title")} lay="slight">
                <p className="quiet small">{t("regimes.settings.menuLead")}</p>
                <p>
                  <a href="/settings/law">{t("regimes.settings.menu")}</a>
                </p>
              </Sheet>
            )}
            {mayChange && (
              <Sheet title={t("desk.form.title")} lay="slight">
                <p className="quiet small">{t("desk.form.linkLead")}</p>
                <p>
                  <a href="/rules/ap-form">{t("desk.form.link")}</a>
                </p>
              </Sheet>
            )}
          </>
        }
      >
        {mayChange ? (
          <OrganisationForm
            raw={typed?.raw ?? organisationToRaw(organisation)}
            problems={said(typed?.problems ?? {}, t)}
            t={t}
          />
        ) : (
          <OrganisationDetails organisation={organisation} t={t} />
        )}
      </Columns>
    </Page>
  );
}
