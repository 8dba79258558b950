import { Sheet } from "#app/_components/sheet.tsx";
import type { SpelledEntry, SpelledPart, SpelledReport } from "#lib/reports/spell-out.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./report-sheet.module.css";

/** The AP sheet on screen: chapters in the form's order, each question with its number, its answer and where that comes from. */
export function ReportSheet({ report, t }: { report: SpelledReport; t: Words }) {
  return (
    <>
      <nav aria-label={t("sheet.chapters")} data-screen-only="">
        <ol className={styles.chapters}>
          {report.parts.map((part) => (
            <li key={part.id}>
              <a href={`#chapter-${part.id}`}>{`${part.number} ${part.title}`}</a>
            </li>
          ))}
        </ol>
      </nav>
      {report.parts.map((part) => (
        <Chapter key={part.id} part={part} t={t} />
      ))}
    </>
  );
}

function Chapter({ part, t }: { part: SpelledPart; t: Words }) {
  const asked = part.entries.filter((entry) => entry.kind === "asked");
  const leftOut = part.entries.filter((entry) => entry.kind === "left-out");
  return (
    <Sheet title={`${part.number} ${part.title}`.trim()} id={`chapter-${part.id}`}>
      <dl className={styles.questions}>
        {asked.map((entry) => (
          <Question key={entry.id} entry={entry} />
        ))}
      </dl>
      {leftOut.length > 0 && (
        <details className={styles.leftOut}>
          <summary>{t("sheet.leftOut", { count: leftOut.length })}</summary>
          <ul>
            {leftOut.map((entry) => (
              <li key={entry.id}>
                {`${entry.number} ${entry.question}`.trim()}: <span className="quiet">{entry.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  );
}

function Question({ entry }: { entry: Extract<SpelledEntry, { kind: "asked" }> }) {
  return (
    <div className={styles.question} id={`question-${entry.id}`}>
      <dt>
        <span className={styles.number}>{entry.number}</span> {entry.question}
      </dt>
      <dd className={styles.answer}>
        {entry.says.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one answer have no other name than their place.
          <span key={at} className={styles.piece}>
            {piece.lines.join("\n")}
          </span>
        ))}
        <span className={`${styles.origin} ${styles[entry.origin] ?? ""}`}>{entry.originWord}</span>
        {entry.remarks.map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </dd>
    </div>
  );
}
