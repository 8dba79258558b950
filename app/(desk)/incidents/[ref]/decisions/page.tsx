import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { AdviceLines } from "#app/(desk)/_deciding/advice-lines.tsx";
import { adviceView } from "#app/(desk)/_deciding/advice-view.ts";
import { peopleIn } from "#app/(desk)/_deciding/standing-view.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { OmnibusSheet } from "#app/(desk)/incidents/[ref]/regimes/omnibus-sheet.tsx";
import { namesOf } from "#db/people.ts";
import { listDeciders } from "#db/proposals.ts";
import { whatWouldChange } from "#lib/decisions/what-would-change/what-would-change.ts";
import { noBreach } from "#lib/workflow/duties.ts";
import { latestOf } from "#lib/workflow/proposal-state.ts";
import { CasesBeside } from "./cases-beside.tsx";
import { OwnBeside } from "./cases-beside-own.tsx";
import { DutyCard } from "./duty-card.tsx";
import { EarlierProposals } from "./earlier-proposals.tsx";
import { ExitCard } from "./exit-card.tsx";
import { RedateCard, standingRedate } from "./redate-card.tsx";
import { type Deciding, subjectsOf } from "./subjects.ts";
import besideDuty from "./what-would-change.module.css";
import { BesideDuty } from "./what-would-change-beside.tsx";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "dossier.decisions");
}

/** Every duty with its answer, why, and how far the decision on it is; then what the FG advises and what was put before. */
export default async function DecisionsPage({ params, searchParams }: RefPage) {
  const { dossier, actor, t } = await openDossier((await params).ref);
  const asked = await searchParams;
  const names = await namesOf(peopleIn(dossier));
  const deciders = await load(() => listDeciders(actor, dossier.record.ref));
  const deciding: Deciding = { dossier, actor, names, deciders, t };
  const subjects = subjectsOf(deciding);
  const exitLatest = latestOf(dossier.proposals, "not-a-breach");
  const onCards = [...subjects.map(({ latest }) => latest), exitLatest, standingRedate(deciding)];
  const shown = onCards.flatMap((latest) => latest?.proposal.id ?? []);
  const changes = whatWouldChange(dossier.record.facts);
  const exit = <ExitCard {...deciding} main={noBreach(dossier.decisions)} />;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="decisions" title={t("proposals.decisionsTitle")}>
      {asked.again && <Refused {...deciding} />}
      {asked.proposed && <Notice tone="success" title={t("proposals.sent")} />}
      <p className="quiet">{t("proposals.decisionsLead")}</p>
      <p>
        <a href={`/incidents/${dossier.record.ref}/reasoning`}>{t("reasoning.link")}</a>
      </p>
      {noBreach(dossier.decisions) && exit}
      {subjects.map((subject) => (
        <div key={subject.key} className={besideDuty.with}>
          <DutyCard subject={subject} {...deciding} />
          <BesideDuty decision={subject.decision} changes={changes} {...deciding} />
        </div>
      ))}
      <RedateCard {...deciding} />
      {!noBreach(dossier.decisions) && exit}
      <OmnibusSheet dossier={dossier} actor={actor} />
      <CasesBeside {...deciding} />
      <OwnBeside {...deciding} />
      <FgAdvice {...deciding} />
      <EarlierProposals {...deciding} shown={shown} />
    </DossierFrame>
  );
}

function FgAdvice({ dossier, actor, names, t }: Deciding) {
  const { record, now } = dossier;
  const last = record.advices.at(-1);
  const beside = { revisions: record.revisions, at: now };
  return (
    <Sheet
      title={t("proposals.fgAdvice")}
      beside={<a href={`/incidents/${record.ref}/advice`}>{t("proposals.allAdvice")}</a>}
    >
      <AdviceLines
        advice={last ? adviceView(last, beside, names, t, actor.locale) : null}
        none={t("proposals.noAdvice")}
      />
    </Sheet>
  );
}

/** Why a proposal could not be taken back. */
async function Refused({ dossier, t }: Deciding) {
  const problems = await load(async (actor) => {
    const own = dossier.record.proposals.filter(({ proposedBy }) => proposedBy === actor.person.id);
    const typed = await Promise.all(own.map(({ id }) => typedIn(actor, `withdraw:${id}`)));
    return typed.flatMap((one) => Object.values(spoken(one?.problems ?? {}, t)));
  });
  return (
    <ErrorSummary title={t("errors.title")} problems={[...new Set(problems)].map((text) => ({ text }))} />
  );
}
