import { notFound } from "next/navigation";
import { ButtonLink } from "#app/_components/button.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import { readOrganisation } from "#db/organisation.ts";
import styles from "./set-up.module.css";
import { SetUpForm } from "./set-up-form.tsx";
import { setUpQuestions } from "./set-up-questions.ts";

/** Exists for as long as there is no organisation. */
export default async function SetUpPage() {
  if (await readOrganisation()) notFound();
  const { t } = await speech();
  return (
    <Page narrow>
      <PageHead title={t("setup.title")} under={t("setup.lead")} />
      <Sheet lay="slight">
        <div className={styles.offer}>
          <p>
            <strong>{t("setup.example.title")}</strong> {t("setup.example.invite")}
          </p>
          <ButtonLink slim href="/set-up/example">
            {t("setup.example.submit")}
          </ButtonLink>
        </div>
      </Sheet>
      <SetUpForm questions={setUpQuestions(t)} />
    </Page>
  );
}
