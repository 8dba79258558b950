import { ButtonLink } from "#app/_components/button.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { ClosedNote } from "#app/(desk)/incidents/[ref]/closed-note.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { NotificationClockCard } from "#app/(desk)/incidents/[ref]/notification-clock-card.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Words } from "#lib/words/words.ts";
import { mayPropose } from "#lib/workflow/may-propose.ts";
import { FiveMoments } from "./five-moments.tsx";
import { JudgeForm } from "./judge-form.tsx";
import { Moments } from "./moments.tsx";

const order = ["awareAt.date", "awareAt.time", "reason"];

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const typed = await load((actor) => typedIn(actor, `awareness:${ref}`));
  return dossierTitle(ref, "awareness.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** Since when we know: the first signal, what was judged and why, what it was before, and the form to judge it. */
export default async function AwarenessPage({ params, searchParams }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const typed = await typedIn(actor, `awareness:${ref}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  const mayJudge = can(actor.person.roles, "judge-awareness") && !dossier.record.closing;
  const doubled = (await asked(searchParams, "doubled")) !== null;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="summary" title={t("awareness.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      {doubled && <Notice title={t("awareness.doubled")} />}
      {mayJudge && <KeptNotice typed={typed} t={t} />}
      <ClosedNote dossier={dossier} actor={actor} />
      <NotificationClockCard dossier={dossier} actor={actor} />
      <Sheet>
        <p>{t("awareness.lead")}</p>
        <Moments dossier={dossier} actor={actor} t={t} />
      </Sheet>
      <FiveMoments dossier={dossier} actor={actor} t={t} />
      {mayJudge && (
        <Sheet>
          <JudgeForm dossier={dossier} actor={actor} raw={typed?.raw ?? {}} wrong={wrong} t={t} />
        </Sheet>
      )}
      <Exit dossier={dossier} actor={actor} t={t} />
      {can(actor.person.roles, "merge-incident") && !dossier.record.closing && (
        <p>
          <a href={`/incidents/${ref}/merge`}>{t("merge.link")}</a>
        </p>
      )}
    </DossierFrame>
  );
}

/** The way out for what is no breach: put to a second person, on the page where every proposal is written. */
function Exit({ dossier, actor, t }: { dossier: Dossier; actor: Actor; t: Words }) {
  if (!can(actor.person.roles, "propose-decision") || mayPropose(dossier, "not-a-breach")) return null;
  return (
    <Sheet title={t("awareness.exit")}>
      <p>{t("awareness.exitLead")}</p>
      <p>
        <ButtonLink href={`/incidents/${dossier.record.ref}/propose?kind=not-a-breach`}>
          {t("awareness.exitButton")}
        </ButtonLink>
      </p>
    </Sheet>
  );
}
