import { notFound } from "next/navigation";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import styles from "#app/(public)/gate.module.css";
import { codeLine } from "#app/(public)/set-up/set-up-questions.ts";
import { readOrganisation } from "#db/organisation.ts";
import { ExampleForm } from "./example-form.tsx";

/** Exists for as long as there is no organisation. */
export default async function ExamplePage() {
  if (await readOrganisation()) notFound();
  const { t } = await speech();
  const page = t("setup.example.submit");
  return (
    <div className={styles.gate}>
      <p className="small">
        <a href="/set-up">{t("setup.example.back")}</a>
      </p>
      <div>
        <h1>{page}</h1>
        <p className={styles.lead}>{t("setup.example.lead")}</p>
      </div>
      <Sheet>
        <ExampleForm
          words={{
            title: t("site.pageTitle", { page }),
            titleWithProblems: t("site.pageTitleWithProblems", { page }),
            problem: t("errors.title"),
            errorPrefix: t("errors.prefix"),
            submit: page,
            busy: t("setup.example.busy"),
            code: codeLine("code", t),
          }}
        />
      </Sheet>
      <p className="quiet small">{t("setup.example.only")}</p>
    </div>
  );
}
