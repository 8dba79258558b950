import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { can } from "#lib/access/can.ts";
import { sayDay, sayMoment } from "#lib/clock/say-moment.ts";
import { countOrigins, missing, type Report } from "#lib/reports/report.ts";
import { spellOut } from "#lib/reports/spell-out.ts";
import type { Words } from "#lib/words/words.ts";
import { openSheet } from "./open-sheet.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { toAnswer } from "./to-answer.ts";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "sheet.title");
}

/** The preparation sheet for the AP's form: readable at any time, a draft until management approved. */
export default async function ReportPage({ params }: RefPage) {
  const { dossier, actor, t, report, approvedAt } = await openSheet((await params).ref);
  const { ref } = dossier.record;
  const spelled = spellOut(report, actor.locale, t);
  const { recorded, derived, missing: open, "not-verified": unverified } = countOrigins(report);
  const checked = sayDay(new Date(`${spelled.checkedOn}T12:00:00Z`), actor.locale);
  const mayAnswer = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="report" title={t("sheet.title")}>
      <Notice
        tone={approvedAt ? "success" : "warn"}
        title={
          approvedAt ? t("sheet.approved", { at: sayMoment(approvedAt, actor.locale) }) : t("sheet.concept")
        }
      >
        <p>{t("sheet.lead", { version: spelled.version, checked })}</p>
        <p>{t("sheet.counts", { recorded, derived, missing: open, unverified })}</p>
      </Notice>
      <Obligatory report={report} t={t} />
      <ButtonRow>
        <ButtonLink look="main" href={`/incidents/${ref}/report/pdf`}>
          {t("sheet.pdf")}
        </ButtonLink>
        {actor.locale === "en" && (
          <ButtonLink href={`/incidents/${ref}/report/pdf?language=en`}>{t("sheet.pdfEnglish")}</ButtonLink>
        )}
        {can(actor.person.roles, "record-filing") && (
          <ButtonLink href={`/incidents/${ref}/filing`}>{t("sheet.record")}</ButtonLink>
        )}
      </ButtonRow>
      <ReportSheet report={spelled} t={t} toAnswer={mayAnswer ? toAnswer(report, dossier, t) : undefined} />
    </DossierFrame>
  );
}

/** The obligatory questions without an answer: what to find out before the notification is complete. */
function Obligatory({ report, t }: { report: Report; t: Words }) {
  const open = missing(report);
  if (open.length === 0) return <p className="quiet">{t("sheet.missing", { count: 0 })}</p>;
  return (
    <details data-screen-only="">
      <summary>{t("sheet.missing", { count: open.length })}</summary>
      <ul>
        {open.map((entry) => (
          <li key={entry.id}>
            <a href={`#question-${entry.id}`}>
              {`${entry.number ?? ""} ${t(`ap.questions.${entry.id}`)}`.trim()}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
