import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Fact } from "#lib/facts/field.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import type { Section } from "#lib/facts/section.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./facts.module.css";

type ReadFactsProps = { section: Section; facts: Record<string, Fact<unknown>>; locale: Locale; t: Words };

/** The answers of a section for who may read and not write: each with how certain it is and where it comes from. */
export function ReadFacts({ section, facts, locale, t }: ReadFactsProps) {
  return (
    <Sheet>
      <ConfirmSummary
        rows={Object.entries(facts).map(([field, fact]) => ({
          term: t(`facts.${section.name}.${field}.label`),
          value: (
            <>
              <span className={styles.said}>{sayFact(section, field, fact, locale, t).join("\n")}</span>
              {fact.value !== null && (fact.source || fact.certainty === "suspicion") && (
                <span className={styles.source}>
                  {t(`facts.certainty.${fact.certainty}`)}
                  {fact.source && `: ${fact.source}`}
                </span>
              )}
            </>
          ),
        }))}
      />
    </Sheet>
  );
}
