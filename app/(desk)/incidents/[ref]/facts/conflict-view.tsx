import { Difference } from "#app/_components/difference.tsx";
import { Notice } from "#app/_components/notice.tsx";
import type { Typed } from "#app/_request/submit.ts";
import { namesOf } from "#db/people.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { readSection } from "#lib/facts/read-section.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import { type Section, type SectionFacts, sectionSchema } from "#lib/facts/section.ts";
import type { Locale, Words } from "#lib/words/words.ts";

type ConflictProps = { section: Section; typed: Typed | null; now: Date; locale: Locale; t: Words };

/** Somebody else saved first: what they saved beside what was typed, answer by answer. The form keeps what was typed. */
export async function ConflictView({ section, typed, now, locale, t }: ConflictProps) {
  const theirs = typed?.theirs as { facts: unknown; savedBy: string; savedAt: string };
  const names = await namesOf([theirs.savedBy]);
  const name = names.get(theirs.savedBy) ?? "";
  const saved = sectionSchema(section).parse(theirs.facts);
  const mine = readSection(section, typed?.raw ?? {}, now);
  return (
    <Notice tone="warn" title={t("dossier.conflictTitle")}>
      <p>{t("dossier.conflictLead", { name, at: sayMoment(new Date(theirs.savedAt), locale) })}</p>
      {mine.ok && (
        <Difference
          was={t("dossier.theirs", { name })}
          now={t("dossier.yours")}
          changes={differences(section, saved, mine.facts, locale, t)}
        />
      )}
    </Notice>
  );
}

function differences(
  section: Section,
  saved: SectionFacts<Section>,
  mine: SectionFacts<Section>,
  locale: Locale,
  t: Words,
) {
  return Object.keys(section.fields).flatMap((field) => {
    const [theirs, own] = [saved[field], mine[field]];
    if (!theirs || !own) return [];
    const before = sayFact(section, field, theirs, locale, t).join("; ");
    const after = sayFact(section, field, own, locale, t).join("; ");
    return before === after
      ? []
      : [{ key: field, label: t(`facts.${section.name}.${field}.label`), before, after }];
  });
}
