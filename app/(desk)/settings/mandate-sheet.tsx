import { ButtonLink } from "#app/_components/button.tsx";
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
        <MandateState organisation={organisation} t={t} locale={locale} />
        <p className="quiet small">{t("settings.mandate.why")}</p>
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

/** Whether the mandate holds, who gave it when, and when it was taken back. */
export function MandateState({ organisation, t, locale }: Omit<MandateSheetProps, "mayMandate">) {
  const { mandateGivenBy, mandateGivenAt, mandateRevokedAt } = organisation;
  if (!mandateGivenAt) return <p className={styles.state}>{t("settings.mandate.notGiven")}</p>;
  return (
    <div>
      <p className={styles.state}>
        {t(mandateRevokedAt ? "settings.mandate.revoked" : "settings.mandate.given")}
      </p>
      <dl className={styles.facts}>
        <dt>{t("settings.mandate.by")}</dt>
        <dd>{mandateGivenBy}</dd>
        <dt>{t("settings.mandate.at")}</dt>
        <dd>{sayMoment(mandateGivenAt, locale)}</dd>
        {mandateRevokedAt && (
          <>
            <dt>{t("settings.mandate.revokedAt")}</dt>
            <dd>{sayMoment(mandateRevokedAt, locale)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
