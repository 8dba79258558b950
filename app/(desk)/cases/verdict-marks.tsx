import { AnswerMark } from "#app/_components/answer-mark.tsx";
import type { PublishedCase } from "#lib/cases/published-case.ts";
import { basisOf, type Duty, type Firmness, verdictOn } from "#lib/cases/search-cases.ts";
import type { Answer } from "#lib/law/finding.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./cases.module.css";

const marks: Record<Firmness, Answer> = { yes: "yes", no: "no", depends: "unknown" };

/** The answer on one duty in a word: where the source does not decide it, that. */
export function sayVerdict(duty: Duty, one: PublishedCase, t: Words): string {
  const answer = verdictOn(duty, one);
  const undecided = answer === "depends" && basisOf(duty, one) === "not_decided";
  return t(`cases.verdict.${undecided ? "notDecided" : answer}`);
}

export function VerdictMark({ duty, one, t }: { duty: Duty; one: PublishedCase; t: Words }) {
  return <AnswerMark answer={marks[verdictOn(duty, one)]} text={sayVerdict(duty, one, t)} />;
}

/** What came out on both duties, side by side. */
export function VerdictMarks({ one, t }: { one: PublishedCase; t: Words }) {
  return (
    <dl className={styles.verdicts}>
      {(["notify", "inform"] as const).map((duty) => (
        <div key={duty}>
          <dt>{t(`cases.verdict.${duty}`)}</dt>
          <dd>
            <VerdictMark duty={duty} one={one} t={t} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where and when: "Nederland, 2021", with a word where nobody has checked the source yet. */
export function CasePlace({ one, t }: { one: PublishedCase; t: Words }) {
  return (
    <p className={styles.place}>
      <span className="num">{one.id}</span> ·{" "}
      {t("cases.where", { country: t(`cases.country.${one.jurisdiction}`), year: String(one.year) })}
      {one.confidence === "unverified" && (
        <>
          {" "}
          · <b>{t("cases.unverified")}</b>
        </>
      )}
    </p>
  );
}
