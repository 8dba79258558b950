import { type LetterAsRead, type TextPart, textParts } from "#lib/letters/letter.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./letter-paper.module.css";

/** A letter as its reader gets it, in its own language. */
export function LetterPaper({ letter, t }: { letter: Omit<LetterAsRead, "group">; t: Words }) {
  return (
    <article className={styles.paper} lang={letter.locale}>
      <p className={styles.subject}>
        <span className="visually-hidden">{t("letters.subject")}: </span>
        {letter.subject}
      </p>
      {letter.greeting && <p>{letter.greeting}</p>}
      {letter.blocks
        .filter(({ text }) => text !== "")
        .map(({ key, heading, text }) => (
          <section key={key}>
            <h3>{heading}</h3>
            <LetterText text={text} />
          </section>
        ))}
      <p className={styles.closing}>{letter.closing}</p>
    </article>
  );
}

/** The paragraphs and lists of a block. */
export function LetterText({ text }: { text: string }) {
  return numbered(textParts(text)).map(({ at, part }) => <Part key={at} part={part} />);
}

/** The same text can stand twice: its place tells them apart. */
function numbered<T>(parts: T[]): { at: number; part: T }[] {
  return parts.map((part, at) => ({ at, part }));
}

function Part({ part }: { part: TextPart }) {
  if (part.kind === "paragraph") {
    return (
      <p className={styles.written} dir="auto">
        {part.text}
      </p>
    );
  }
  const List = part.kind === "steps" ? "ol" : "ul";
  return (
    <List>
      {numbered(part.items).map(({ at, part: item }) => (
        <li key={at} dir="auto">
          {item}
        </li>
      ))}
    </List>
  );
}
