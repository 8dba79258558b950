import {
  type Facts,
  type SectionName,
  sectionNames,
  sections,
  sectionsAboutGroups,
} from "#lib/facts/facts.ts";
import type { Fact, Field } from "#lib/facts/field.ts";
import type { FactPath } from "#lib/law/finding.ts";

/** Where one fact stands: its section, the item of a section that repeats (otherwise empty), and the question. */
export type Place = { section: SectionName; item: string; field: string; path: FactPath };

/** Where the items of the sections that repeat are kept. */
const lists = {
  group: "groups",
  part: "parts",
  "other-party": "otherParties",
  judgement: "judgements",
  "address-safety": "addressSafety",
} as const;
type Repeated = keyof typeof lists;

type Answers = Record<string, Fact<unknown>>;
type Item = { id: string; facts: Answers };

function repeats(section: SectionName): section is Repeated {
  return sections[section].repeats;
}

function itemsOf(facts: Facts, section: Repeated): Item[] {
  return facts[lists[section]] as unknown as Item[];
}

function singleOf(facts: Facts, section: SectionName): Answers {
  return (facts as unknown as Record<SectionName, Answers>)[section];
}

/** The question at a place, as its section defines it. */
export function fieldAt({ section, field }: Place): Field {
  return (sections[section].fields as Record<string, Field>)[field] as Field;
}

/** The place of a question. */
export function placeOf(section: SectionName, item: string, field: string): Place {
  return { section, item, field, path: item === "" ? `${section}/${field}` : `${section}/${item}/${field}` };
}

/**
 * Every place of these facts, in the order of the dossier. A judgement is left out: it is what a person says of the
 * facts, not one of them. So is the look through the addresses, which only says how a letter can go.
 */
export function placesOf(facts: Facts): Place[] {
  return sectionNames
    .filter((section) => !sectionsAboutGroups.includes(section))
    .flatMap((section) => {
      const fields = Object.keys(sections[section].fields);
      const items = repeats(section) ? itemsOf(facts, section).map(({ id }) => id) : [""];
      return items.flatMap((item) => fields.map((field) => placeOf(section, item, field)));
    });
}

/** The fact that stands at a place of these facts. */
export function factAt(facts: Facts, { section, item, field }: Place): Fact<unknown> {
  const answers = repeats(section)
    ? itemsOf(facts, section).find(({ id }) => id === item)?.facts
    : singleOf(facts, section);
  const fact = answers?.[field];
  if (!fact) throw new Error(`there is no fact at ${section}/${item}/${field}`);
  return fact;
}

/** The same facts with another one at this place. */
export function withFact(facts: Facts, { section, item, field }: Place, fact: Fact<unknown>): Facts {
  if (!repeats(section)) {
    return { ...facts, [section]: { ...singleOf(facts, section), [field]: fact } } as Facts;
  }
  const items = itemsOf(facts, section).map((one) =>
    one.id === item ? { ...one, facts: { ...one.facts, [field]: fact } } : one,
  );
  return { ...facts, [lists[section]]: items } as Facts;
}

/** Every fact replaced by what is made of it at its place; items keep their ids. */
export function mapFacts(facts: Facts, make: (place: Place, fact: Fact<unknown>) => Fact<unknown>): Facts {
  const mapped: Record<string, unknown> = { ...facts };
  const answers = (section: SectionName, item: string, of: Answers) =>
    Object.fromEntries(
      Object.entries(of).map(([field, fact]) => [field, make(placeOf(section, item, field), fact)]),
    );
  for (const section of sectionNames) {
    if (repeats(section)) {
      mapped[lists[section]] = itemsOf(facts, section).map((one) => ({
        ...one,
        facts: answers(section, one.id, one.facts),
      }));
    } else mapped[section] = answers(section, "", singleOf(facts, section));
  }
  return mapped as Facts;
}
