import { notFound } from "next/navigation";
import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { said } from "#app/_request/said.ts";
import { type PersonPageProps, readPersonPage } from "#app/(desk)/people/[id]/read-person-page.ts";
import styles from "#app/(desk)/people/person-form.module.css";
import { personRows } from "#app/(desk)/people/person-rows.ts";
import { endAccess } from "./end-access.ts";

const draftOf = (id: string) => `person-end-${id}`;

export async function generateMetadata(props: PersonPageProps) {
  const { person, typed } = await readPersonPage(props, draftOf);
  return titled("people.leave.pageTitle", Boolean(typed), { name: person.name });
}

/** Says what ending somebody's access does, before it is done. */
export default async function EndAccessPage(props: PersonPageProps) {
  const { person, typed } = await readPersonPage(props, draftOf);
  if (!person.active) notFound();
  const { t } = await speech();
  const { name } = person;
  return (
    <Page narrow>
      <PageHead
        above={<a href={`/people/${person.id}`}>{name}</a>}
        title={t("people.leave.pageTitle", { name })}
      />
      <Sheet>
        <form action={endAccess.bind(null, person.id)} className={styles.part}>
          <ErrorSummary
            title={t("errors.title")}
            problems={problemList(said(typed?.problems ?? {}, t), [])}
          />
          <ConfirmSummary rows={personRows(person, t)} />
          <ul>
            <li>{t("people.leave.ends", { name })}</li>
            <li>{t("people.leave.stays", { name })}</li>
            <li>{t("people.leave.later", { name })}</li>
          </ul>
          <ButtonRow>
            <SubmitButton look="danger" pendingText={t("people.form.busy")}>
              {t("people.leave.submit")}
            </SubmitButton>
            <ButtonLink look="plain" href={`/people/${person.id}`}>
              {t("site.cancel")}
            </ButtonLink>
          </ButtonRow>
        </form>
      </Sheet>
    </Page>
  );
}
