import type { Facts } from "#lib/facts/facts.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { IncidentRecord } from "./happened.ts";

/** How far one section (or one item of a section that repeats) is filled in. "None of these" is an answer. */
export type SectionProgress = {
  section: SectionName;
  item: string | null;
  answered: number;
  asked: number;
  suspected: number;
  /** The revision that is current; 0 when nothing was ever saved. */
  revision: number;
};

type Item = { item: string | null; facts: object };

function itemsOf(section: SectionName, facts: Facts): Item[] {
  switch (section) {
    case "group":
      return facts.groups.map(({ id, facts: saved }) => ({ item: id, facts: saved }));
    case "part":
      return facts.parts.map(({ id, facts: saved }) => ({ item: id, facts: saved }));
    case "other-party":
      return facts.otherParties.map(({ id, facts: saved }) => ({ item: id, facts: saved }));
    case "judgement":
      return facts.judgements.map(({ id, facts: saved }) => ({ item: id, facts: saved }));
    case "address-safety":
      return facts.addressSafety.map(({ id, facts: saved }) => ({ item: id, facts: saved }));
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
      return [{ item: null, facts: facts[section] }];
    // Asked on a page of their own, and only where such a law binds us.
    case "regimes":
      return [];
  }
}

/** Remarks beside an answer; nobody has to make them. */
function isRemark(question: string): boolean {
  return /(Note|How|Why|Done)$/.test(question);
}

/** How far every section is, in the order in which a dossier is read; a section that repeats has one line per item. */
export function sectionProgress(record: Pick<IncidentRecord, "facts" | "revisions">): SectionProgress[] {
  const names = Object.keys(sections) as SectionName[];
  return names.flatMap((section) =>
    itemsOf(section, record.facts).map(({ item, facts }) => {
      const asked = Object.entries(facts as Record<string, Fact<unknown>>).filter(
        ([name]) => !isRemark(name),
      );
      const answered = asked.filter(([, fact]) => fact.value !== null);
      return {
        section,
        item,
        answered: answered.length,
        asked: asked.length,
        suspected: answered.filter(([, fact]) => fact.certainty === "suspicion").length,
        revision: record.revisions[item === null ? section : `${section}/${item}`] ?? 0,
      };
    }),
  );
}
