import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { readOrganisation } from "#db/organisation.ts";
import styles from "./help.module.css";

// The only way the AP takes a notification.
const apForm = "https://datalekken.autoriteitpersoonsgegevens.nl";

export const generateMetadata = () => titled("site.help.title");

/** Whom to ask and where to notify when all else fails. Everybody may see it: an FG's contact details are public by law. */
export default async function HelpPage() {
  const { t } = await speech();
  const organisation = await readOrganisation();
  return (
    <Page narrow>
      <PageHead title={t("site.help.title")} />
      <Sheet title={t("site.help.nowTitle")}>
        <p>{t("site.help.now")}</p>
        {organisation?.fgName && (
          <address className={styles.fg}>
            <span>
              <strong>{organisation.fgName}</strong>, {t("site.role.fg")}
            </span>
            {organisation.fgPhone && (
              <a href={`tel:${organisation.fgPhone.replace(/[^+\d]/g, "")}`}>{organisation.fgPhone}</a>
            )}
            {organisation.fgEmail && <a href={`mailto:${organisation.fgEmail}`}>{organisation.fgEmail}</a>}
          </address>
        )}
      </Sheet>
      <Sheet title={t("site.help.apTitle")}>
        <p>{t("site.help.ap")}</p>
        <p>
          <a href={apForm} rel="noreferrer">
            {new URL(apForm).host}
          </a>
        </p>
      </Sheet>
      <Sheet title={t("site.help.accountTitle")}>
        <p>{t("site.help.account")}</p>
      </Sheet>
    </Page>
  );
}
