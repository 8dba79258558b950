import type { Metadata } from "next";
import { Timeline } from "#app/_components/timeline.tsx";
import { load } from "#app/_request/load.ts";
import { historyLine } from "#app/(desk)/_view/history-view.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { listHistory } from "#db/history.ts";
import { namesOf } from "#db/people.ts";
import type { EventName } from "#lib/audit/event.ts";

/** What has legal weight: when it began, what was judged, advised, decided and notified, and when it ended. */
const weighty: readonly EventName[] = [
  "incident-logged",
  "awareness-judged",
  "awareness-corrected",
  "protection-fell",
  "advice-given",
  "proposal-approved",
  "proposal-sent-back",
  "proposal-rejected",
  "filing-recorded",
  "incident-closed",
  "incident-reopened",
];

export async function generateMetadata({ params }: RefPage): Promise<Metadata> {
  return dossierTitle((await params).ref, "history.title");
}

/** Who did what when, newest first, each with the short code of its link in the chain. */
export default async function HistoryPage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const events = await load(() => listHistory(actor, ref));
  const names = await namesOf(events.flatMap(({ personId }) => personId ?? []));
  return (
    <DossierFrame dossier={dossier} actor={actor} place="history" title={t("history.title")}>
      <p className="quiet">{t("history.lead")}</p>
      <Timeline
        name={t("history.title")}
        items={events.map((event) => {
          const { seq, what, who, at, iso, code } = historyLine(event, names, t, actor.locale);
          return {
            id: `event-${seq}`,
            title: what,
            when: { iso, text: at },
            by: t("history.by", { who, code }),
            weighty: weighty.includes(event.event),
          };
        })}
      />
    </DossierFrame>
  );
}
