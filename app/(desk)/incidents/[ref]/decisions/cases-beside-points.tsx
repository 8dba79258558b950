import type { Nearest, Point } from "#lib/cases/nearest.ts";
import type { Message } from "#lib/words/message.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./cases-beside.module.css";

type Compared = Pick<Nearest<unknown>, "same" | "different" | "open">;

/** Two short lists side by side: what two breaches share, and where they part. */
export function SameAndDifferent({ compared, t }: { compared: Compared; t: Words }) {
  const spell = (said: readonly Message[]) => said.map(({ key, values }) => t(key, values)).join(", ");
  const about = (point: Point) => spell([point.about]);
  const { same, different, open } = compared;
  const alike = same.map((point) =>
    t("cases.beside.point", { about: about(point), options: spell(point.here) }),
  );
  const unlike = different.map((point) => {
    const [here, there] = [spell(point.here), spell(point.there)];
    const key = here && there ? "differs" : here ? "onlyHere" : "onlyThere";
    return t(`cases.beside.${key}`, { about: about(point), here, there });
  });
  return (
    <div className={styles.points}>
      <Points title={t("cases.beside.same")} points={alike} />
      <Points title={t("cases.beside.different")} points={unlike} />
      {open.length > 0 && <p className={styles.open}>{t("cases.beside.open", { list: spell(open) })}</p>}
    </div>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <div>
      <h4 className={styles.head}>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
