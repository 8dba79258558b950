import { questionLabel, sayPieces } from "#app/(desk)/_deciding/said-difference.ts";
import { type ChapterId, chapterIds, chapters } from "#lib/reports/ap/chapters.ts";
import { questionIds, questions } from "#lib/reports/ap/questions.ts";
import type { Piece } from "#lib/reports/report.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./approval.module.css";

type Answers = { answers: Record<string, unknown>; locale: Locale; t: Words };

/** The whole text of the notification as it was frozen, in the order of the authority's form. */
export function FrozenAnswers({ answers, locale, t }: Answers) {
  const asked = questionIds.filter((id) => Object.hasOwn(answers, id));
  const filled = chapterIds.filter((chapter) => asked.some((id) => questions[id].chapter === chapter));
  return (
    <details className={styles.part}>
      <summary className={styles.fold}>{t("approvals.fullText")}</summary>
      <p className="quiet small">{t("approvals.fullTextLead")}</p>
      {filled.map((chapter) => (
        <section key={chapter} className={styles.chapter}>
          <h3>{chapterTitle(chapter, t)}</h3>
          <dl>
            {asked
              .filter((id) => questions[id].chapter === chapter)
              .map((id) => (
                <div key={id} className={styles.answer}>
                  <dt>{questionLabel(id, t)}</dt>
                  <dd className={answers[id] ? styles.written : "quiet"} dir="auto">
                    {sayPieces(answers[id] as Piece[] | null, locale, t)}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

function chapterTitle(chapter: ChapterId, t: Words): string {
  const number = chapters[chapter];
  return `${number ?? ""} ${t(`ap.chapters.${chapter}`)}`.trim();
}
