import type { ReactNode } from "react";
import type { Answer } from "#lib/law/finding.ts";
import { AnswerMark } from "./answer-mark.tsx";
import styles from "./finding-list.module.css";

export type ShownFinding = {
  id: string;
  /** What the article asks, in a few words: "Onleesbaar". */
  title: string;
  cite: { text: string; href?: string };
  answer: Answer;
  /** "Ja", "Nee", "Nog onbekend". */
  answerText: string;
  because: ReactNode[];
  /** The facts that are missing, each with the place where it is answered. */
  missing?: { href: string; text: string }[];
};

function Missing({ missing }: Pick<ShownFinding, "missing">) {
  if (!missing || missing.length === 0) return null;
  return (
    <ul className={styles.missing}>
      {missing.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The articles that led to a decision: each with its question, its answer, and why. */
export function FindingList({ findings }: { findings: ShownFinding[] }) {
  return (
    <dl className={styles.list}>
      {findings.map(({ id, title, cite, answer, answerText, because, missing }) => (
        <div key={id} className={styles.finding}>
          <dt>
            {title}
            <span className={styles.cite}>{cite.href ? <a href={cite.href}>{cite.text}</a> : cite.text}</span>
          </dt>
          <dd className={styles.answer}>
            <AnswerMark answer={answer} text={answerText} />
          </dd>
          <dd className={styles.because}>
            {because.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the reasons of one finding have no other name than their place.
              <p key={at}>{line}</p>
            ))}
            <Missing missing={missing} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
