import { Sheet } from "#app/_components/sheet.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import type { CheckedPoint } from "#lib/letters/checklist.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./checklist-view.module.css";

/** The checklist as it stands: what the app saw for itself, and what a person ticked. */
export function ChecklistView({ points, t }: { points: CheckedPoint[]; t: Words }) {
  const done = points.filter(({ ok }) => ok).length;
  return (
    <Sheet
      title={t("letters.checklist")}
      beside={
        <span className="quiet small">{t("letters.checklistCount", { done, all: points.length })}</span>
      }
    >
      <p className="quiet small">{t("letters.checklistLead")}</p>
      <ul className={styles.points}>
        {points.map((one) => (
          <li key={one.point}>
            <StateBadge
              bare
              state={one.ok ? "met" : "soon"}
              text={t(one.ok ? "letters.ok" : "letters.notOk")}
            />{" "}
            {t(`letters.point.${one.point}`)}
            <span className="quiet small">
              {" "}
              · {t(one.by === "app" ? "letters.byApp" : "letters.somebodyTicks")}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
