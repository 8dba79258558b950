import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { ClosedNote } from "#app/(desk)/incidents/[ref]/closed-note.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { can } from "#lib/access/can.ts";
import type { RegimeClock } from "#lib/law/regimes/regime-clock.ts";
import { RegimeSheet } from "./regime-sheet.tsx";

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const typed = await load((actor) => typedIn(actor, `regimes:${ref}`));
  return dossierTitle(ref, "regimes.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** The inputs of these clocks in the order of the page, for the summary of what is wrong. */
function inputsOf(clocks: RegimeClock[]): string[] {
  const moment = (name: string) => [`${name}.date`, `${name}.date-time`];
  return clocks.flatMap(({ rules }) => [
    rules.question,
    ...rules.anchors.flatMap(moment),
    ...rules.steps.flatMap((step) => [...moment(step.done), step.reference]),
  ]);
}

/** The summary leads to the first box of a moment; its second has no id of its own. */
function atFirstBox(problems: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([at, text]) => [at.replace(/\.time$/, ".date-time"), text]),
  );
}

/** The clocks of other laws: whether they run, since when, and what was done. */
export default async function RegimesPage({ params, searchParams }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const typed = await typedIn(actor, `regimes:${ref}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  const mayChange = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  const { saved } = await searchParams;
  const { regimes } = dossier;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="regimes" title={t("regimes.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(atFirstBox(wrong), inputsOf(regimes))} />
      {saved && !typed && <Notice tone="success" title={t("regimes.saved")} />}
      {mayChange && <KeptNotice typed={typed} t={t} />}
      <ClosedNote dossier={dossier} actor={actor} />
      <p className="quiet">{t(regimes.length > 0 ? "regimes.lead" : "regimes.none")}</p>
      {regimes.map((clock) => (
        <RegimeSheet key={clock.rules.regime} {...{ clock, dossier, actor, typed, wrong, mayChange, t }} />
      ))}
    </DossierFrame>
  );
}
