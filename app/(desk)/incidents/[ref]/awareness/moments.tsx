import { load } from "#app/_request/load.ts";
import { listAwareness } from "#db/earlier-facts.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Words } from "#lib/words/words.ts";
import { latestOf } from "#lib/workflow/proposal-state.ts";
import styles from "./awareness.module.css";

type MomentsProps = { dossier: Dossier; actor: Actor; t: Words };

/** The first signal, the moment that holds with its reason, one that waits for management, and every one before it. */
export async function Moments({ dossier, actor, t }: MomentsProps) {
  const { locale } = actor;
  const say = (instant: string) => sayMoment(new Date(instant), locale);
  const { firstSignalAt, awareAt, awareReason } = dossier.record.facts.awareness;
  const [, ...before] = await load(() => listAwareness(actor, dossier.record.ref));
  const names = await namesOf(before.map((one) => one.savedBy));
  const earlier = before.flatMap((one) => (one.awareAt ? [{ ...one, awareAt: one.awareAt }] : []));
  const latest = latestOf(dossier.proposals, "redate-awareness");
  const waiting = latest?.state === "proposed" ? latest.proposal.body.redate : null;
  return (
    <>
      <p>{t("awareness.first", { at: say(firstSignalAt) })}</p>
      <p>
        <b>{awareAt ? t("awareness.current", { at: say(awareAt) }) : t("awareness.none")}</b>
      </p>
      {awareReason && <p className={styles.typed}>{t("dossier.whyReason", { reason: awareReason })}</p>}
      {waiting && (
        <p>
          {t("awareness.waiting", { at: say(waiting.to) })}{" "}
          <a href={`/incidents/${dossier.record.ref}/decisions`}>{t("awareness.toDecisions")}</a>
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <h3 className={styles.earlierTitle}>{t("awareness.earlier")}</h3>
          <ul className={styles.earlier}>
            {earlier.map((one) => (
              <li key={one.savedAt.toISOString()}>
                <p>{t("awareness.was", { at: say(one.awareAt) })}</p>
                {one.awareReason && (
                  <p className={styles.typed}>{t("dossier.whyReason", { reason: one.awareReason })}</p>
                )}
                <p className="quiet small">
                  {t("dossier.savedBy", {
                    name: names.get(one.savedBy) ?? "",
                    at: sayMoment(one.savedAt, locale),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
