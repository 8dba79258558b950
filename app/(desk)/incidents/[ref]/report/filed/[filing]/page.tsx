import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { load } from "#app/_request/load.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { ReportSheet } from "#app/(desk)/incidents/[ref]/report/report-sheet.tsx";
import { openFiledSheet } from "#db/filings.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Report } from "#lib/reports/report.ts";
import { spellOut } from "#lib/reports/spell-out.ts";

type FiledPage = { params: Promise<{ ref: string; filing: string }> };

export async function generateMetadata({ params }: FiledPage) {
  return dossierTitle((await params).ref, "sheet.title");
}

/** The sheet exactly as it was when a filing was recorded. */
export default async function FiledSheetPage({ params }: FiledPage) {
  const { ref, filing: id } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const report = (await load((who) => openFiledSheet(who, ref, id))) as Report;
  const filing = dossier.record.filings.find((one) => one.id === id);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="filing" title={t("sheet.title")}>
      {filing && (
        <Notice title={`${t(`filing.kind.${filing.kind}`)}, ${sayMoment(filing.filedAt, actor.locale)}`}>
          <p>{t("filing.sheetHash", { hash: filing.sheetHash.slice(0, 16) })}</p>
        </Notice>
      )}
      {filing?.rulesVersion && (
        <ButtonRow>
          <ButtonLink href={`/incidents/${ref}/report/filed/${id}/pdf`}>{t("filing.filedPdf")}</ButtonLink>
        </ButtonRow>
      )}
      <ReportSheet report={spellOut(report, actor.locale, t)} t={t} />
    </DossierFrame>
  );
}
