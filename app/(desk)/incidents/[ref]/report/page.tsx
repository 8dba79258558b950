import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { type Asked, asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { listConfirmed } from "#db/copied-answers.ts";
import { can } from "#lib/access/can.ts";
import { sayDay, sayMoment } from "#lib/clock/say-moment.ts";
import { unconfirmed } from "#lib/reports/ap/filing-check.ts";
import { countOrigins, missing, type Report } from "#lib/reports/report.ts";
import { spellOut } from "#lib/reports/spell-out.ts";
import type { Words } from "#lib/words/words.ts";
import { confirmationBeneath, confirmedNow } from "./confirmation.tsx";
import { openSheet } from "./open-sheet.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { toAnswer } from "./to-answer.ts";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "sheet.title");
}

/** The preparation sheet for the AP's form: readable at any time, a draft until management approved. */
export default async function ReportPage({ params, searchParams }: RefPage) {
  const { dossier, actor, t, report, input, approvedAt } = await openSheet((await params).ref);
  const { ref } = dossier.record;
  const spelled = spellOut(report, actor.locale, t);
  const { recorded, derived, missing: open, "not-verified": unverified } = countOrigins(report);
  const checked = sayDay(new Date(`${spelled.checkedOn}T12:00:00Z`), actor.locale);
  const confirmed = confirmedNow(report, await load((who) => listConfirmed(who, ref)));
  const shown = { ref, kind: input.filing.kind, report, actor, t, locked: dossier.record.closing !== null };
  const beneath = await confirmationBeneath(shown, confirmed);
  const unconfirmedCount = unconfirmed(report, new Set(confirmed.keys())).length;
  const wrong = await problemsOf(ref, searchParams, t);
  const mayAnswer = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="report" title={t("sheet.title")}>
      {wrong && <Notice tone="problem" live title={wrong} />}
      <Notice
        tone={approvedAt ? "success" : "warn"}
        title={
          approvedAt ? t("sheet.approved", { at: sayMoment(approvedAt, actor.locale) }) : t("sheet.concept")
        }
      >
        <p>{t("sheet.lead", { version: spelled.version, checked })}</p>
        <p>{t("sheet.counts", { recorded, derived, missing: open, unverified })}</p>
        <p>{t("sheet.unconfirmedCount", { count: unconfirmedCount })}</p>
      </Notice>
      <Obligatory report={report} t={t} />
      <ButtonRow>
        <ButtonLink look="main" href={`/incidents/${ref}/desk`}>
          {t("sheet.desk")}
        </ButtonLink>
        <ButtonLink href={`/incidents/${ref}/report/pdf`}>{t("sheet.pdf")}</ButtonLink>
        {actor.locale === "en" && (
          <ButtonLink href={`/incidents/${ref}/report/pdf?language=en`}>{t("sheet.pdfEnglish")}</ButtonLink>
        )}
        {can(actor.person.roles, "record-filing") && (
          <ButtonLink href={`/incidents/${ref}/filing`}>{t("sheet.record")}</ButtonLink>
        )}
      </ButtonRow>
      <ReportSheet
        report={spelled}
        t={t}
        toAnswer={mayAnswer ? toAnswer(report, dossier, t) : undefined}
        beneath={beneath}
      />
    </DossierFrame>
  );
}

/** What stood in the way of confirming an answer, where the address says that it was tried. */
async function problemsOf(ref: string, searchParams: Asked, t: Words): Promise<string | null> {
  if (!(await asked(searchParams, "again"))) return null;
  const typed = await load((who) => typedIn(who, `desk:${ref}`));
  return Object.values(spoken(typed?.problems ?? {}, t)).join(" ") || null;
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
