import { awarenessSchema } from "./awareness.ts";
import { type Facts, noFacts, sections } from "./facts.ts";
import { type Section, type SectionFacts, sectionSchema } from "./section.ts";

/** The current revision of one section, or of one item of a section that repeats. */
export type CurrentRevision = { section: string; item: string; facts: unknown; withdrawn: boolean };

/**
 * The facts of one incident out of its current revisions, parsed by the same schemas that checked them when they were
 * saved. Throws when a row does not fit its schema: that is damage, not input.
 */
export function factsFromRevisions(rows: CurrentRevision[]): Facts {
  const single = (name: string) => rows.find((row) => row.section === name)?.facts;
  const facts = noFacts(awarenessSchema.parse(single("awareness")));
  const fill = <S extends Section>(of: S): SectionFacts<S> => sectionSchema(of).parse(single(of.name) ?? {});
  const items = <S extends Section>(of: S): { id: string; facts: SectionFacts<S> }[] =>
    rows
      .filter((row) => row.section === of.name && !row.withdrawn)
      .map((row) => ({ id: row.item, facts: sectionSchema(of).parse(row.facts) }));
  return {
    ...facts,
    nature: fill(sections.nature),
    discovery: fill(sections.discovery),
    recipient: fill(sections.recipient),
    recovery: fill(sections.recovery),
    consequences: fill(sections.consequences),
    parties: fill(sections.parties),
    contact: fill(sections.contact),
    communication: fill(sections.communication),
    order: fill(sections.order),
    lateness: fill(sections.lateness),
    regimes: fill(sections.regimes),
    groups: items(sections.group),
    parts: items(sections.part),
    otherParties: items(sections["other-party"]),
    judgements: items(sections.judgement),
    addressSafety: items(sections["address-safety"]),
  };
}

/** The name under which a revision is counted: the section, or the section and its item. */
export function revisionKey(section: string, item: string): string {
  return item === "" ? section : `${section}/${item}`;
}
