import { ButtonLink } from "#app/_components/button.tsx";
import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Organisation } from "#db/organisation.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { mandateStands } from "./mandate-stands.ts";
import styles from "./settings.module.css";

type MandateSheetProps = { organisation: Organisation; mayMandate: boolean; t: Words; locale: Locale };

/** The standing mandate: whether it holds, who gave it when, and the way to change that for who may. */
export function MandateSheet({ organisation, mayMandate, t, locale }: MandateSheetProps) {
  const stands = mandateStands(organisation);
  return (
    <Sheet title={t("settings.mandate.title")} lay="slight" id="mandate">
      <div className={styles.part}>
        <p className="small">{t("settings.mandate.why")}</p>
        <MandateState organisation={organisation} t={t} locale={locale} />
        {mayMandate ? (
          <ButtonLink slim href="/settings/mandate">
            {t(stands ? "settings.mandate.revoke" : "settings.mandate.give")}
          </ButtonLink>
        ) : (
          <p className="quiet small">{t("settings.mandate.whoCan")}</p>
        )}
      </div>
    </Sheet>
  );
}

/** Who gave the mandate when, and when it was taken back; or that it was never given. */
export function MandateState({ organisation, t, locale }: Omit<MandateSheetProps, "mayMandate">) {
  const { mandateGivenBy, mandateGivenAt, mandateRevokedAt } = organisation;
  if (!mandateGivenAt) return <p>{t("settings.mandate.notGiven")}</p>;
  const rows = [
    { term: t("settings.mandate.by"), value: mandateGivenBy ?? "" },
    { term: t("settings.mandate.at"), value: sayMoment(mandateGivenAt, locale) },
  ];
  if (mandateRevokedAt) {
    rows.push({ term: t("settings.mandate.revokedAt"), value: sayMoment(mandateRevokedAt, locale) });
  }
  return <ConfirmSummary rows={rows} />;
}
