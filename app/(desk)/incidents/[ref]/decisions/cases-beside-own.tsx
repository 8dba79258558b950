import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { sayReason } from "#app/(desk)/register/register-line.ts";
import { type DecidedIncident, listSimilar } from "#db/similar-incidents.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./cases-beside.module.css";
import { SameAndDifferent } from "./cases-beside-points.tsx";
import type { Deciding } from "./subjects.ts";

/** The organisation's own dossiers that are most like this one, with what was decided in each. */
export async function OwnBeside({ dossier, t }: Pick<Deciding, "dossier" | "t">) {
  const { facts, id } = dossier.record;
  const found = await load((actor) => listSimilar(actor, facts, id));
  return (
    <Sheet title={t("cases.beside.own")}>
      <p className="quiet">{t(found.length > 0 ? "cases.beside.ownLead" : "cases.beside.ownNone")}</p>
      <ul className={styles.list}>
        {found.map(({ one, ...compared }) => (
          <li key={one.ref} className={styles.beside}>
            <h3 className={styles.title}>
              <a href={`/incidents/${one.ref}`}>
                <bdi>{one.title}</bdi>
              </a>
            </h3>
            <p className={styles.decided}>
              <span className="num">{one.ref}</span> · {t(`workflow.status.${one.status}`)}
            </p>
            <Decided one={one} t={t} />
            <SameAndDifferent compared={compared} t={t} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Decided({ one, t }: { one: DecidedIncident; t: Words }) {
  if (one.status === "not-a-breach") return <p>{t("cases.beside.ownNotBreach")}</p>;
  const reason = sayReason(one.whyNotNotified, t);
  return (
    <>
      <p>
        <b>
          {t(`cases.beside.ownNotified.${one.notified}`)} · {t(`cases.beside.ownInformed.${one.informed}`)}
        </b>
      </p>
      {one.notified === "no" && reason && <p>{t("cases.beside.why", { reason })}</p>}
    </>
  );
}
