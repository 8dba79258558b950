import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { can } from "#lib/access/can.ts";
import { FilingForm } from "./filing-form.tsx";
import { FilingList } from "./filing-list.tsx";

const order = ["kind", "filedAt.date", "filedAt.time", "number", "lateReason", "withoutApproval"];

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const typed = await load((actor) => typedIn(actor, `filing:${ref}`));
  return dossierTitle(ref, "filing.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** What was notified to the AP, and the form to record that it was. */
export default async function FilingPage({ params, searchParams }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const asked = await searchParams;
  const typed = await typedIn(actor, `filing:${ref}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="filing" title={t("filing.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      {asked.filed && (
        <Notice tone="success" title={t("filing.done")}>
          {asked.doubled && <p>{t("filing.doubled")}</p>}
        </Notice>
      )}
      <p className="quiet">{t("filing.lead")}</p>
      <Sheet title={t("filing.list")}>
        <FilingList dossier={dossier} actor={actor} t={t} />
      </Sheet>
      {can(actor.person.roles, "record-filing") && (
        <Sheet>
          <FilingForm dossier={dossier} actor={actor} raw={typed?.raw ?? {}} wrong={wrong} t={t} />
        </Sheet>
      )}
    </DossierFrame>
  );
}
