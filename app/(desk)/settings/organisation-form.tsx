import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextLines } from "#app/_components/form/text-lines.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { fgLines, organisationLines } from "#app/_request/organisation-lines.ts";
import type { Raw } from "#app/_request/submit.ts";
import type { Words } from "#lib/words/words.ts";
import { saveOrganisation } from "./save-organisation.ts";
import styles from "./settings.module.css";

type OrganisationFormProps = { raw: Raw; problems: Record<string, string>; t: Words };

/** What the organisation is called, where it is, and who its FG is. */
export function OrganisationForm({ raw, problems, t }: OrganisationFormProps) {
  const organisation = organisationLines(t);
  const fg = fgLines(t);
  const order = [...organisation, ...fg].map(({ name }) => name);
  const same = { raw, problems, errorPrefix: t("errors.prefix") };
  return (
    <form action={saveOrganisation} className={styles.form} noValidate>
      <ErrorSummary title={t("errors.title")} problems={problemList(problems, order)} />
      <Sheet title={t("settings.organisation.title")}>
        <div className={styles.lines}>
          <TextLines lines={organisation} {...same} />
          <p>
            <strong>{t("settings.organisation.zone")}</strong>
            <br />
            {t("settings.organisation.zoneValue")}
          </p>
        </div>
      </Sheet>
      <Sheet title={t("settings.fg.title")}>
        <p className="quiet">{t("settings.fg.hint")}</p>
        <div className={styles.lines}>
          <TextLines lines={fg} {...same} />
        </div>
      </Sheet>
      <SubmitButton look="main" pendingText={t("settings.organisation.busy")}>
        {t("settings.organisation.save")}
      </SubmitButton>
    </form>
  );
}
