import { missingView } from "#app/(desk)/_view/decision-view.ts";
import {
  sayAlso,
  sayCondition,
  sayNothing,
  sayNow,
  sayOutcome,
} from "#lib/decisions/what-would-change/say-change.ts";
import type { Change, Changes } from "#lib/decisions/what-would-change/what-would-change.ts";
import type { Deciding } from "./subjects.ts";
import styles from "./what-would-change.module.css";

type Asking = Pick<Deciding, "dossier" | "actor" | "t"> & { changes: Changes };
type Way = "lighter" | "heavier";

/** More changes than these are folded away. */
const mostShown = 5;

/** What would change one decision: the single facts that make it lighter or heavier, each with the way to its question. */
export function WhatWouldChange({ changes, ...asking }: Asking) {
  const { t, actor } = asking;
  return (
    <div className={styles.change}>
      <h3>{t("change.title")}</h3>
      <p>
        {sayNow(changes, { t, locale: actor.locale })} {t("change.lead")}
      </p>
      {changes.judged && <p>{t("change.judgedNote")}</p>}
      <div className={styles.ways}>
        <Towards way="lighter" changes={changes} {...asking} />
        <Towards way="heavier" changes={changes} {...asking} />
      </div>
    </div>
  );
}

function Towards({ way, changes, ...asking }: Asking & { way: Way }) {
  const { t, actor } = asking;
  const all = changes[way];
  const rest = all.slice(mostShown);
  return (
    <div>
      <h4>{t(`change.${way}`)}</h4>
      {all.length === 0 && <p>{sayNothing(changes, way, { t, locale: actor.locale })}</p>}
      {all.length > 0 && <Listed list={all.slice(0, mostShown)} changes={changes} {...asking} />}
      {rest.length > 0 && (
        <details>
          <summary>{t("change.more", { count: rest.length })}</summary>
          <Listed list={rest} changes={changes} {...asking} />
        </details>
      )}
      <Jointly way={way} changes={changes} {...asking} />
    </div>
  );
}

/** Where no ordinary fact does it alone: the fewest answers that do it together. */
function Jointly({ way, changes, dossier, actor, t }: Asking & { way: Way }) {
  const found = changes.together[way];
  if (!found) return null;
  const { facts, ref } = dossier.record;
  const saying = { t, locale: actor.locale };
  return (
    <>
      <p>{t("change.together")}</p>
      <ul>
        {found.neighbours.map((neighbour) => (
          <li key={neighbour.place.path}>
            <a href={missingView(neighbour.place.path, facts, ref, t).href}>
              {sayCondition(neighbour, changes, facts, saying)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t("change.togetherThen", { outcome: sayOutcome(found, changes, saying) })}</p>
    </>
  );
}

function Listed({ list, changes, dossier, actor, t }: Asking & { list: Change[] }) {
  const { facts, ref } = dossier.record;
  const saying = { t, locale: actor.locale };
  return (
    <ul>
      {list.map((change) => {
        const also = sayAlso(change, saying);
        return (
          <li key={`${change.place.path} ${change.to}`}>
            <a href={missingView(change.place.path, facts, ref, t).href}>
              {sayCondition(change, changes, facts, saying)}
            </a>
            : {sayOutcome(change, changes, saying)}.{also && <span className={styles.also}>{also}</span>}
          </li>
        );
      })}
    </ul>
  );
}
