import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { titled } from "#app/_request/page-title.ts";
import { NotFound } from "#db/outcome.ts";
import { can } from "#lib/access/can.ts";
import { sayDay } from "#lib/clock/say-moment.ts";
import { chapterIds, chapters } from "#lib/reports/ap/chapters.ts";
import { type OptionListName, optionLists } from "#lib/reports/ap/options.ts";
import type { Question } from "#lib/reports/ap/question.ts";
import { form, formAddress, questionIds, questions } from "#lib/reports/ap/questions.ts";
import { type Words, words } from "#lib/words/words.ts";
import styles from "./ap-form.module.css";

export const generateMetadata = () => titled("desk.form.title");

/**
 * The authority's form as data: every question and option with where it was found, for who runs the house, checks it or
 * works with it. Whoever has the authority's own questionnaire compares it with this page.
 */
export default async function ApForm() {
  const { locale } = await load(async (actor) => {
    const { roles } = actor.person;
    if (!can(roles, "manage-organisation") && !can(roles, "see-incidents")) throw new NotFound("ap-form");
    return actor;
  });
  const t = words(locale);
  const checked = sayDay(new Date(`${form.checkedOn}T12:00:00Z`), locale);
  const numbers = { version: form.version, checked, count: questionIds.length };
  return (
    <Page>
      <PageHead title={t("desk.form.title")} under={t("desk.form.lead", numbers)} />
      <Sheet>
        <p>{t("desk.form.howFar")}</p>
        <p>
          <a href={formAddress} target="_blank" rel="noreferrer">
            {formAddress}
          </a>
        </p>
        <dl className={styles.provenance}>
          {provenances.map((code) => (
            <div key={code}>
              <dt>{t(`desk.form.provenance.${code}`)}</dt>
              <dd>{t(`desk.form.provenanceMeans.${code}`)}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
      {chapterIds.map((chapter) => (
        <Sheet
          key={chapter}
          id={`chapter-${chapter}`}
          title={`${chapters[chapter] ?? ""} ${t(`ap.chapters.${chapter}`)}`.trim()}
        >
          {questionIds
            .filter((id) => questions[id].chapter === chapter)
            .map((id) => (
              <OneQuestion key={id} id={id} question={questions[id]} t={t} />
            ))}
        </Sheet>
      ))}
    </Page>
  );
}

const provenances = [
  "authority",
  "public-register",
  "old-form",
  "edpb-template",
  "inferred",
  "not-found",
] as const satisfies Question["provenance"][number][];

function OneQuestion({ id, question, t }: { id: string; question: Question; t: Words }) {
  const facts = [
    [t("desk.form.type"), t(`desk.form.types.${question.type}`)],
    [t("desk.form.mandatory"), t(`desk.form.mandatoryIs.${question.mandatory}`)],
    [t("desk.form.condition"), t(`ap.conditions.${question.condition}`)],
    [t("desk.form.basis"), question.basis],
    [t("desk.form.found"), question.provenance.map((code) => t(`desk.form.provenance.${code}`)).join(", ")],
    [t("desk.form.most"), question.most === undefined ? "" : t("desk.signs", { count: question.most })],
  ].filter(([, told]) => told !== "");
  return (
    <section className={styles.question} aria-labelledby={`form-${id}`}>
      <h3 id={`form-${id}`}>
        {`${question.number ?? ""} ${t(`ap.questions.${id}`)}`.trim()}
        {!question.numberFound && question.number !== null && (
          <span className="quiet small"> {t("desk.form.numberNotFound")}</span>
        )}
      </h3>
      <dl className={styles.facts}>
        {facts.map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {question.options && <Options list={question.options} t={t} />}
    </section>
  );
}

function Options({ list, t }: { list: OptionListName; t: Words }) {
  const options = Object.entries(optionLists[list]);
  return (
    <details>
      <summary>{t("desk.form.options", { count: options.length })}</summary>
      <ol>
        {options.map(([option, standing]) => (
          <li key={option}>
            {t(`ap.options.${list}.${option}`)}{" "}
            <span className="quiet small">{t(`desk.form.standing.${standing}`)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
