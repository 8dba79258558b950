import { Fragment, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./decision-card.module.css";
import { FindingList, type ShownFinding } from "./finding-list.tsx";
import sheet from "./sheet.module.css";

export type DecisionCardProps = {
  id?: string;
  /** The duty as a question: "Moeten de betrokkenen worden geïnformeerd?" */
  question: string;
  /** About whom, and under which article: "2.310 patiënten", "AVG art. 34". */
  about?: ReactNode[];
  /** The answer as a sentence. */
  answer: string;
  /** Under the answer: a badge, a deviation with its reason. */
  beside?: ReactNode;
  findings: ShownFinding[];
  /** "Wat zou dit veranderen?" */
  change?: { title: string; items: ReactNode[] };
  /** The one next step first. */
  actions?: ReactNode;
  /** "Voorstel van de regels van 1 sep 2026. De directie besluit." */
  note?: ReactNode;
};

function Change({ title, items }: { title: string; items: ReactNode[] }) {
  return (
    <div className={styles.change}>
      <h3>{title}</h3>
      <ul>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these sentences have no other name than their place.
          <li key={at}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** One decision: the question, the answer as a sentence, the articles with their reasons, what would change it, the next step. */
export function DecisionCard({
  id,
  question,
  about = [],
  answer,
  beside,
  findings,
  ...card
}: DecisionCardProps) {
  const made = useId();
  const [questionId, answerId] = [`${id ?? made}-question`, `${id ?? made}-answer`];
  const aboutIds = about.map((_part, at) => `${id ?? made}-about-${at}`);
  // Two groups of people can have the same answer: only with the question and whom it is about does a card have a name.
  const name = [questionId, ...aboutIds, answerId].join(" ");
  return (
    <section id={id} className={classes(sheet.sheet, sheet.flush)} aria-labelledby={name}>
      <header className={styles.head}>
        <p className={styles.question}>
          <span id={questionId}>{question}</span>
          {about.map((part, at) => (
            <Fragment key={aboutIds[at]}>
              {" · "}
              <span id={aboutIds[at]}>{part}</span>
            </Fragment>
          ))}
        </p>
        <h2 id={answerId} className={styles.answer}>
          {answer}
        </h2>
        {beside && <div className={styles.beside}>{beside}</div>}
      </header>
      {findings.length > 0 && <FindingList findings={findings} />}
      {card.change && card.change.items.length > 0 && <Change {...card.change} />}
      {(card.actions || card.note) && (
        <footer className={styles.foot}>
          {card.actions}
          {card.note && <p className={styles.note}>{card.note}</p>}
        </footer>
      )}
    </section>
  );
}
