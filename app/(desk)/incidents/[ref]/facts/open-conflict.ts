import type { Typed } from "#app/_request/submit.ts";
import { field } from "#app/_request/submit.ts";
import { openRevision } from "#db/earlier-facts.ts";
import type { Theirs } from "#db/outcome.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import { mergeSection, takeOver } from "#lib/facts/merge-section.ts";
import type { RawForm } from "#lib/facts/raw-form.ts";
import { readSection } from "#lib/facts/read-section.ts";
import { emptySection, type Section, type SectionFacts, sectionSchema } from "#lib/facts/section.ts";

/** Somebody else saved first: who and when, both versions where they differ, and the form in which nothing is lost. */
export type Conflict = {
  name: string;
  savedAt: Date;
  /** The version they saved; the form carries it on, so that saving again is a choice made with both in sight. */
  number: number;
  theirs: SectionFacts<Section>;
  mine: SectionFacts<Section> | null;
  taken: string[];
  both: string[];
  raw: RawForm;
};

type At = { ref: string; name: SectionName; item: string };

/** Opens the conflict that stands in what this person typed; null when there is none. */
export async function openConflict(actor: Actor, at: At, typed: Typed | null): Promise<Conflict | null> {
  if (!typed?.theirs) return null;
  const kept = typed.theirs as Omit<Theirs, "savedAt"> & { savedAt: string };
  const section: Section = sections[at.name];
  const schema = sectionSchema(section);
  const number = Number(field(typed.raw, "revision"));
  const began = await openRevision(actor, at.ref, { section: at.name, item: at.item, number });
  const base = began === null ? emptySection(section) : schema.parse(began);
  const theirs = schema.parse(kept.facts);
  const read = readSection(section, typed.raw, actor.at);
  const { taken, both } = read.ok
    ? mergeSection(section, { base, theirs, mine: read.facts })
    : { taken: [], both: [] };
  return {
    name: (await namesOf([kept.savedBy])).get(kept.savedBy) ?? "",
    savedAt: new Date(kept.savedAt),
    number: kept.number,
    theirs,
    mine: read.ok ? read.facts : null,
    taken,
    both,
    raw: takeOver(section, typed.raw, theirs, taken, actor.locale),
  };
}
