import { AnswerMark } from "#app/_components/answer-mark.tsx";
import { ArticleText } from "#app/(desk)/_law/article-text.tsx";
import { missingView } from "#app/(desk)/_view/decision-view.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { articles } from "#lib/law/articles.ts";
import type { Finding } from "#lib/law/finding.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./reasoning.module.css";

export type Shown = { facts: Facts; recordRef: string; locale: Locale; t: Words };

/** One rule as it was asked of this dossier: its answer, why, what is missing, and under it the rule itself. */
export function FindingText({ finding, facts, recordRef, locale, t }: Shown & { finding: Finding }) {
  const article = articles.find(({ rule }) => rule === finding.rule);
  const name = facts.groups.find(({ id }) => id === finding.group)?.facts.name.value;
  const title = t(`law.${finding.rule}.title`);
  const missing = finding.missing.map((path) => missingView(path, facts, recordRef, t));
  return (
    <section className={styles.finding}>
      <h3>
        {name ? `${title} (${name})` : title}{" "}
        <AnswerMark answer={finding.answer} text={t(`law.answer.${finding.answer}`)} />
      </h3>
      {finding.because.map(({ key, values }) => (
        <p key={key + JSON.stringify(values)}>{t(key, values)}</p>
      ))}
      {missing.length > 0 && (
        <p>
          {t("reasoning.missing")}{" "}
          {missing.map(({ label, href }, at) => (
            <span key={href + label}>
              {at > 0 && "; "}
              <a href={href}>{label}</a>
            </span>
          ))}
        </p>
      )}
      {article && (
        <details className={styles.rule}>
          <summary>{t("reasoning.theRule")}</summary>
          <ArticleText article={article} locale={locale} t={t} />
        </details>
      )}
    </section>
  );
}
