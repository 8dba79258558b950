import { ClockCard } from "#app/_components/clock-card.tsx";
import { liveWords } from "#app/_components/live-words.ts";
import { clockView } from "#app/(desk)/_view/clock-view.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";

/** The clock of Art. 33(1), large: what is left, until when exactly, since when it runs, and why. */
export function NotificationClockCard({ dossier, actor }: { dossier: Dossier; actor: Actor }) {
  const t = words(actor.locale);
  const clock = clockView(dossier, t, actor.locale);
  return (
    <ClockCard
      title={t("dossier.clockTitle")}
      basis={t("law.cite.gdpr", { article: "33(1)" })}
      state={clock.state}
      stateText={clock.word}
      time={{
        dueAt: clock.dueAt,
        text: clock.remaining,
        at: clock.absolute,
        live: clock.running
          ? { serverNow: actor.at.toISOString(), words: liveWords(t, { bare: true }) }
          : undefined,
      }}
      scale={scaleOf(dossier, t)}
      notes={[clock.anchored, ...(clock.note ? [clock.note] : [])]}
      latest={clock.latest ?? undefined}
      why={{ title: t("dossier.why"), children: <Why dossier={dossier} actor={actor} t={t} /> }}
    />
  );
}

/** The gauge of the term: how many of the hours have gone by, or had when it was notified. */
function scaleOf({ clock, now }: Dossier, t: Words) {
  if (clock.state === "not-applicable") return undefined;
  const hour = 3_600_000;
  const total = Math.round((clock.dueAt.getTime() - clock.anchorAt.getTime()) / hour);
  const elapsed = ((clock.doneAt ?? now).getTime() - clock.anchorAt.getTime()) / hour;
  const marks = [total / 3, (total * 2) / 3, total].map((hours) => ({
    hours,
    text: t("dossier.hours", { hours }),
  }));
  return { total, elapsed, marks, label: t("dossier.hoursGone", { gone: Math.floor(elapsed), total }) };
}

function Why({ dossier, actor, t }: { dossier: Dossier; actor: Actor; t: Words }) {
  const { awareAt, awareReason } = dossier.record.facts.awareness;
  return (
    <>
      <p>{t("dossier.whyAware")}</p>
      {awareReason && <p>{t("dossier.whyReason", { reason: awareReason })}</p>}
      {can(actor.person.roles, "judge-awareness") && !dossier.record.closing && (
        <p>
          <a href={`/incidents/${dossier.record.ref}/awareness`}>
            {t(awareAt ? "dossier.changeAwareness" : "dossier.judgeAwareness")}
          </a>
        </p>
      )}
    </>
  );
}
