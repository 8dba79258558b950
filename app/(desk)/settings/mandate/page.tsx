import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { type Asked, asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { said } from "#app/_request/said.ts";
import { typedIn } from "#app/_request/submit.ts";
import { MandateState } from "#app/(desk)/settings/mandate-sheet.tsx";
import { mandateStands } from "#app/(desk)/settings/mandate-stands.ts";
import styles from "#app/(desk)/settings/settings.module.css";
import { readOrganisation } from "#db/organisation.ts";
import { NotFound } from "#db/outcome.ts";
import { can } from "#lib/access/can.ts";
import { changeMandate } from "./change-mandate.ts";

type Props = { searchParams: Asked };

async function readMandate({ searchParams }: Props) {
  const again = (await asked(searchParams, "again")) === "1";
  return load(async (actor) => {
    const organisation = await readOrganisation();
    if (!organisation || !can(actor.person.roles, "give-mandate")) throw new NotFound("mandate");
    const typed = again ? await typedIn(actor, "mandate") : null;
    return { organisation, person: actor.person, problems: typed?.problems ?? {} };
  });
}

export async function generateMetadata(props: Props) {
  const { organisation, problems } = await readMandate(props);
  const word = mandateStands(organisation) ? "revokeTitle" : "giveTitle";
  return titled(`settings.mandate.${word}`, Object.keys(problems).length > 0);
}

/** Says what giving or taking back the mandate means, before it is done. */
export default async function MandatePage(props: Props) {
  const { organisation, person, problems } = await readMandate(props);
  const { t, locale } = await speech();
  const act = mandateStands(organisation) ? "revoke" : "give";
  return (
    <Page narrow>
      <PageHead
        above={<a href="/settings">{t("settings.title")}</a>}
        title={t(`settings.mandate.${act}Title`)}
      />
      <Sheet>
        <form action={changeMandate} className={styles.part}>
          <ErrorSummary title={t("errors.title")} problems={problemList(said(problems, t), [])} />
          <div>
            <p>{t(`settings.mandate.${act}What`)}</p>
            <p>{t(`settings.mandate.${act}After`)}</p>
          </div>
          {act === "revoke" ? (
            <MandateState organisation={organisation} t={t} locale={locale} />
          ) : (
            <ConfirmSummary
              rows={[{ term: t("settings.mandate.giveName"), value: `${person.name}, ${person.function}` }]}
            />
          )}
          <input type="hidden" name="mandate" value={act} />
          <ButtonRow>
            <SubmitButton look="main" pendingText={t("settings.organisation.busy")}>
              {t(`settings.mandate.${act}Submit`)}
            </SubmitButton>
            <ButtonLink look="plain" href="/settings">
              {t("site.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </Sheet>
    </Page>
  );
}
