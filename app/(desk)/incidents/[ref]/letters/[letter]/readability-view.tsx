import { Sheet } from "#app/_components/sheet.tsx";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import type { LetterBody } from "#lib/letters/letter.ts";
import { type Hint, readabilityHints } from "#lib/letters/readability.ts";
import type { Words } from "#lib/words/words.ts";

/** What may be hard to read, per block; says so when there is nothing. */
export function ReadabilityView({ letter, t }: { letter: LetterBody; t: Words }) {
  const found = letter.blocks
    .map(({ key, heading, text }) => ({ key, heading, hints: readabilityHints(text, letter.locale) }))
    .filter(({ hints }) => hints.length > 0);
  return (
    <Sheet title={t("letters.readability.title")}>
      <p className="quiet small">
        {t(found.length > 0 ? "letters.readability.lead" : "letters.readability.none")}
      </p>
      {found.map(({ key, heading, hints }) => (
        <section key={key}>
          <h3 lang={letter.locale}>{heading}</h3>
          <Hints hints={hints} t={t} />
        </section>
      ))}
    </Sheet>
  );
}

/** Hints about one text, short. */
export function Hints({ hints, t }: { hints: Hint[]; t: Words }) {
  if (hints.length === 0) return null;
  const said = [...new Set(hints.map((hint) => sayHint(hint, t)))];
  return (
    <ul className={styles.hints}>
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function sayHint(hint: Hint, t: Words): string {
  const { kind, text } = hint;
  const count = "count" in hint ? hint.count : 0;
  const instead = "instead" in hint ? hint.instead : "";
  return t(`letters.readability.${kind}`, { text, count, instead });
}
