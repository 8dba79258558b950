import { Sheet } from "#app/_components/sheet.tsx";
import { CasePlace, VerdictMarks } from "#app/(desk)/cases/verdict-marks.tsx";
import { nearestCases } from "#lib/cases/nearest-cases.ts";
import styles from "./cases-beside.module.css";
import { SameAndDifferent } from "./cases-beside-points.tsx";
import type { Deciding } from "./subjects.ts";

/** The published cases that are most like this incident: what is the same, what is not, and what came of it. */
export function CasesBeside({ dossier, actor, t }: Pick<Deciding, "dossier" | "actor" | "t">) {
  const found = nearestCases(dossier.record.facts);
  return (
    <Sheet title={t("cases.beside.title")} beside={<a href="/cases">{t("cases.beside.browse")}</a>}>
      <p className="quiet">{t(leadOf(found))}</p>
      <ul className={styles.list}>
        {found.map(({ one, ...compared }) => (
          <li key={one.id} className={styles.beside}>
            <h3 className={styles.title}>
              <a href={`/cases/${one.id}`}>{one[actor.locale].title}</a>
            </h3>
            <CasePlace one={one} t={t} />
            <VerdictMarks one={one} t={t} />
            <p>{one[actor.locale].reason}</p>
            <SameAndDifferent compared={compared} t={t} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Below this, little more than the kind of incident is shared. */
const inOutline = 30;

function leadOf([first]: { nearness: number }[]): string {
  if (!first) return "cases.beside.none";
  return first.nearness < inOutline ? "cases.beside.few" : "cases.beside.lead";
}
