import type { ReactNode } from "react";
import { Notice } from "#app/_components/notice.tsx";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Fact } from "#lib/facts/field.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import type { Section, SectionFacts } from "#lib/facts/section.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./facts.module.css";
import type { Conflict } from "./open-conflict.ts";

type ConflictProps = {
  section: Section;
  conflict: Conflict;
  locale: Locale;
  t: Words;
  /** The way to let go of what one typed. */
  children: ReactNode;
};

/** Somebody else saved first: what they saved beside what was typed, answer by answer. Nothing of either is lost. */
export function ConflictView({ section, conflict, locale, t, children }: ConflictProps) {
  const { name, savedAt, theirs, mine, taken, both } = conflict;
  const say = (facts: SectionFacts<Section>, field: string) =>
    said(section, field, facts[field] as Fact<unknown>, locale, t);
  const label = (field: string) => t(`facts.${section.name}.${field}.label`);
  return (
    <Notice tone="warn" title={t("dossier.conflictTitle")}>
      <p>{t("dossier.conflictLead", { name, at: sayMoment(savedAt, locale) })}</p>
      {mine && both.length > 0 && (
        <>
          <h3 className={styles.versionsTitle}>{t("dossier.conflictBoth")}</h3>
          <p>{t("dossier.conflictBothLead", { name })}</p>
          <dl className={styles.versions}>
            {both.map((field) => (
              <div key={field}>
                <dt>{label(field)}</dt>
                <Version whose={t("dossier.theirs", { name })}>{say(theirs, field)}</Version>
                <Version whose={t("dossier.yours")}>{say(mine, field)}</Version>
              </div>
            ))}
          </dl>
        </>
      )}
      {taken.length > 0 && (
        <>
          <h3 className={styles.versionsTitle}>{t("dossier.conflictTaken", { name })}</h3>
          <p>{t("dossier.conflictTakenLead")}</p>
          <dl className={styles.versions}>
            {taken.map((field) => (
              <div key={field}>
                <dt>{label(field)}</dt>
                <dd className={styles.said}>{say(theirs, field)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {children}
    </Notice>
  );
}

function Version({ whose, children }: { whose: string; children: ReactNode }) {
  return (
    <dd>
      <span className={styles.whose}>{whose}</span>
      <span className={styles.said}>{children}</span>
    </dd>
  );
}

/** An answer with how certain it is and its source, because versions may differ in no more than that. */
function said(section: Section, field: string, fact: Fact<unknown>, locale: Locale, t: Words): string {
  const lines = sayFact(section, field, fact, locale, t);
  const beside = [
    fact.certainty === "suspicion" ? t("facts.certainty.suspicion") : "",
    fact.source ? `${t("facts.source.label")}: ${fact.source}` : "",
  ].filter(Boolean);
  return [...lines, ...beside].join("\n");
}
