import { notFound } from "next/navigation";
import { ButtonLink } from "#app/_components/button.tsx";
import { Columns, Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import { readOrganisation } from "#db/organisation.ts";
import { SetUpForm } from "./set-up-form.tsx";
import { setUpQuestions } from "./set-up-questions.ts";

/** Exists for as long as there is no organisation. */
export default async function SetUpPage() {
  if (await readOrganisation()) notFound();
  const { t } = await speech();
  const aside = (
    <Sheet title={t("setup.example.title")} lay="slight">
      <p>{t("setup.example.invite")}</p>
      <p>
        <ButtonLink slim href="/set-up/example">
          {t("setup.example.submit")}
        </ButtonLink>
      </p>
    </Sheet>
  );
  return (
    <Page>
      <PageHead title={t("setup.title")} under={t("setup.lead")} />
      <Columns side={aside}>
        <SetUpForm questions={setUpQuestions(t)} />
      </Columns>
    </Page>
  );
}
