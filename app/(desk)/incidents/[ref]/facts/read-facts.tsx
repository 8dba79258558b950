import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { progress } from "#lib/facts/completeness.ts";
import type { Fact } from "#lib/facts/field.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import type { Section, SectionFacts } from "#lib/facts/section.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./facts.module.css";

type ReadFactsProps = { section: Section; facts: Record<string, Fact<unknown>>; locale: Locale; t: Words };

/**
 * The answers of a section for who may read and not write: each with how certain it is and where it comes from. What is
 * open and does not matter after the other answers ("other, namely") is left out.
 */
export function ReadFacts({ section, facts, locale, t }: ReadFactsProps) {
  const { unknown } = progress(section, facts as SectionFacts<Section>);
  const asked = Object.entries(facts).filter(
    ([field, { value }]) => value !== null || unknown.includes(field),
  );
  return (
    <Sheet>
      <ConfirmSummary
        rows={asked.map(([field, fact]) => ({
          term: t(`facts.${section.name}.${field}.label`),
          value: (
            <>
              <span className={styles.said}>{sayFact(section, field, fact, locale, t).join("\n")}</span>
              {fact.value !== null && (fact.source || fact.certainty === "suspicion") && (
                <span className={styles.source}>
                  {t(`facts.certainty.${fact.certainty}`)}
                  {fact.source && ` · ${t("facts.source.label")}: ${fact.source}`}
                </span>
              )}
            </>
          ),
        }))}
      />
    </Sheet>
  );
}
