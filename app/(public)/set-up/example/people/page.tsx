import { notFound } from "next/navigation";
import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { DataTable } from "#app/_components/data-table.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { shownOnce } from "#app/_request/shown-once.ts";
import styles from "#app/(public)/set-up/set-up.module.css";
import type { SeededPerson } from "#db/seed.ts";

export const generateMetadata = () => titled("setup.example.doneTitle");

/** Exists for a few minutes after the example was loaded, for the browser that loaded it. */
export default async function ExamplePeoplePage() {
  const text = await shownOnce("/set-up/example/people");
  if (!text) notFound();
  const people = JSON.parse(text) as SeededPerson[];
  const { t } = await speech();
  return (
    <Page narrow>
      <PageHead title={t("setup.example.doneTitle")} under={t("setup.example.doneLead")} />
      <DataTable
        name={t("setup.example.table")}
        columns={[
          { key: "who", head: t("setup.example.who") },
          { key: "password", head: t("setup.example.password"), nowrap: true },
        ]}
        rows={people.map(({ email, roles, password }) => ({
          key: email,
          cells: [
            <Who key="who" role={roles.map((role) => t(`site.role.${role}`)).join(", ")} email={email} />,
            <code key="password" className={styles.secret}>
              {password}
            </code>,
          ],
        }))}
      />
      <ButtonRow>
        <ButtonLink look="main" href="/sign-in">
          {t("setup.example.signIn")}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function Who({ role, email }: { role: string; email: string }) {
  return (
    <>
      {role}
      <span className={styles.under}>{email}</span>
    </>
  );
}
