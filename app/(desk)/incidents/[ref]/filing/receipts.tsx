import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { can } from "#lib/access/can.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { sayNumber } from "#lib/clock/say-number.ts";
import type { Filing } from "#lib/workflow/happened.ts";
import styles from "./filing.module.css";
import type { FilingsPage } from "./open-filings.ts";

/** The receipts that were kept with a notification, and the form with which one is added. */
export function Receipts({
  dossier,
  actor,
  files,
  names,
  records,
  filing,
  t,
}: FilingsPage & { filing: Filing }) {
  const here = files.filter(({ filingId }) => filingId === filing.id);
  const { ref } = dossier.record;
  if (here.length === 0 && !records) return null;
  const at = `/incidents/${ref}/filing/receipt`;
  const mayOpen = can(actor.person.roles, "see-report");
  return (
    <section className={styles.part} aria-labelledby={`receipts-${filing.id}`}>
      <h3 id={`receipts-${filing.id}`}>{t("filing.receipt.title")}</h3>
      {here.length > 0 && (
        <ul>
          {here.map((file) => (
            <li key={file.id}>
              {mayOpen ? <a href={`${at}/${file.id}`}>{file.name}</a> : file.name}{" "}
              <span className="quiet small">
                {t("filing.receipt.about", {
                  size: sayNumber(Math.ceil(file.size / 1024), actor.locale),
                  name: names.get(file.addedBy) ?? "",
                  at: sayMoment(file.addedAt, actor.locale),
                })}
              </span>
              <br />
              <span className={styles.hash}>{t("filing.receipt.hash", { hash: file.sha256 })}</span>
            </li>
          ))}
        </ul>
      )}
      {records && (
        <form action={at} method="post" encType="multipart/form-data" data-screen-only="">
          <input type="hidden" name="filing" value={filing.id} />
          <div>
            <label htmlFor={`receipt-${filing.id}`}>{t("filing.receipt.choose")}</label>
            <p className="quiet small">{t("filing.receipt.hint", { most: 20 })}</p>
            <input type="file" id={`receipt-${filing.id}`} name="receipt" required />
          </div>
          <SubmitButton slim pendingText={t("filing.saving")}>
            {t("filing.receipt.add")}
          </SubmitButton>
        </form>
      )}
    </section>
  );
}
