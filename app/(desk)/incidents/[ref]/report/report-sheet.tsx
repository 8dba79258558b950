import { Fragment, type ReactNode } from "react";
import { Sheet } from "#app/_components/sheet.tsx";
import type { SpelledEntry, SpelledPart, SpelledReport } from "#lib/reports/spell-out.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./report-sheet.module.css";
import type { ToAnswer } from "./to-answer.ts";

type SheetProps = {
  report: SpelledReport;
  t: Words;
  /** Where what is still missing can be answered, by question; absent for who only reads. */
  toAnswer?: ToAnswer;
  /** What stands under the answer of a question: who confirmed it, or the button with which that is done. */
  beneath?: (question: string) => ReactNode;
};

/** The AP sheet on screen: chapters in the form's order, each question with its number, its answer and where that comes from. */
export function ReportSheet({ report, t, toAnswer = {}, beneath }: SheetProps) {
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
        <Chapter key={part.id} part={part} t={t} toAnswer={toAnswer} beneath={beneath} />
      ))}
    </>
  );
}

type ChapterProps = { part: SpelledPart; t: Words; toAnswer: ToAnswer } & Pick<SheetProps, "beneath">;

function Chapter({ part, t, toAnswer, beneath }: ChapterProps) {
  const asked = part.entries.filter((entry) => entry.kind === "asked");
  const leftOut = part.entries.filter((entry) => entry.kind === "left-out");
  return (
    <Sheet title={`${part.number} ${part.title}`.trim()} id={`chapter-${part.id}`}>
      <dl className={styles.questions}>
        {asked.map((entry) => (
          <Question key={entry.id} entry={entry} t={t} links={toAnswer[entry.id] ?? []} beneath={beneath} />
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

type QuestionProps = {
  entry: Extract<SpelledEntry, { kind: "asked" }>;
  t: Words;
  links: ToAnswer[string];
} & Pick<SheetProps, "beneath">;

function Question({ entry, t, links, beneath }: QuestionProps) {
  return (
    <div className={styles.question} id={`question-${entry.id}`}>
      <dt>
        <span className={styles.number}>{entry.number}</span> {entry.question}
        {entry.obligatory && <span className={styles.obligatory}> ({t("reports.obligatory")})</span>}
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
        {links.length > 0 && (
          <span className={styles.remark} data-screen-only="">
            {t("proposals.missing")}:{" "}
            {links.map(({ href, label }, at) => (
              <Fragment key={href}>
                {at > 0 && " · "}
                <a href={href}>{label}</a>
              </Fragment>
            ))}
          </span>
        )}
        {beneath?.(entry.id)}
      </dd>
    </div>
  );
}
