import type { Dossier } from "#lib/dossier.ts";
import { type SectionName, sections, sectionsAboutGroups } from "#lib/facts/facts.ts";
import { emptySection, type Section, type SectionFacts } from "#lib/facts/section.ts";

/** The answers of one section or item as they stand, with the revision they have; 0 when nobody saved any yet. */
export type FoundItem = { facts: SectionFacts<Section>; revision: number };

/** Finds a section, or an item of a section that repeats; null when there is no such item. */
export function findItem({ record }: Dossier, name: SectionName, item: string): FoundItem | null {
  const { facts, revisions } = record;
  const section: Section = sections[name];
  if (section.repeats !== (item !== "")) return null;
  if (item === "") {
    const single =
      facts[name as Exclude<SectionName, "group" | "part" | "other-party" | "judgement" | "address-safety">];
    return { facts: single as SectionFacts<Section>, revision: revisions[name] ?? 0 };
  }
  if (item === "new")
    return sectionsAboutGroups.includes(name) ? null : { facts: emptySection(section), revision: 0 };
  const found = itemsOf(facts, name).find((one) => one.id === item)?.facts;
  if (!found && !(sectionsAboutGroups.includes(name) && facts.groups.some((group) => group.id === item)))
    return null;
  return {
    facts: (found ?? emptySection(section)) as SectionFacts<Section>,
    revision: revisions[`${name}/${item}`] ?? 0,
  };
}

/** How an item calls itself: a group by its name, what is about a group by that group's. Null for what stands once or has no name. */
export function itemName(
  facts: Dossier["record"]["facts"],
  section: SectionName,
  item: string,
): string | null {
  const items = sectionsAboutGroups.includes(section) ? facts.groups : itemsOf(facts, section);
  const found = items.find((one) => one.id === item)?.facts as
    | { name?: { value: string | null } }
    | undefined;
  return found?.name?.value ?? null;
}

function itemsOf(facts: Dossier["record"]["facts"], name: SectionName): { id: string; facts: object }[] {
  switch (name) {
    case "group":
      return facts.groups;
    case "part":
      return facts.parts;
    case "other-party":
      return facts.otherParties;
    case "judgement":
      return facts.judgements;
    case "address-safety":
      return facts.addressSafety;
    case "nature":
    case "discovery":
    case "recipient":
    case "recovery":
    case "consequences":
    case "parties":
    case "contact":
    case "communication":
    case "order":
    case "lateness":
    case "regimes":
      return [];
  }
}
