import type { TaskRow } from "#app/_components/task-list.tsx";
import type { Dossier } from "#lib/dossier.ts";
import { progress } from "#lib/facts/completeness.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import { revisionKey } from "#lib/facts/from-revisions.ts";
import { emptySection, type Section, type SectionFacts } from "#lib/facts/section.ts";
import type { Words } from "#lib/words/words.ts";
import { factsAddress } from "./facts-address.ts";

type SingleName = Exclude<SectionName, "group" | "part" | "other-party" | "judgement" | "address-safety">;
type Place = { section: SectionName; item: string; title: string; facts: object };

/** Every section and item of the facts as a row, in the order in which a dossier is filled in. */
export function taskRows(
  dossier: Dossier,
  /** Who saved a revision last and when, in words; null when nobody did. */
  sayBy: (key: string) => string | null,
  t: Words,
): TaskRow[] {
  return placesOf(dossier, t).map(({ section, item, title, facts }) => {
    const key = revisionKey(section, item);
    const looked = dossier.record.revisions[key] !== undefined;
    const { known, total } = progress(sections[section] as Section, facts as SectionFacts<Section>);
    const complete = total > 0 && known === total;
    return {
      id: `${section}-${item || "one"}`,
      href: factsAddress(dossier.record.ref, section, item),
      title,
      hint: sayBy(key),
      status: t(complete ? "dossier.complete" : looked ? "dossier.partly" : "dossier.notLooked"),
      by: t("dossier.progress", { answered: known, asked: total }),
      stage: complete ? "done" : looked ? "busy" : "todo",
    };
  });
}

function placesOf(dossier: Dossier, t: Words): Place[] {
  const { facts } = dossier.record;
  const single = (section: SingleName): Place => ({
    section,
    item: "",
    title: t(`facts.sections.${section}.title`),
    facts: facts[section],
  });
  return [
    single("nature"),
    single("discovery"),
    ...groupPlaces(facts, t),
    single("recipient"),
    single("recovery"),
    single("consequences"),
    single("parties"),
    ...named("part", facts.parts, t),
    ...named("other-party", facts.otherParties, t),
    single("contact"),
    single("communication"),
    ...addressPlaces(dossier, t),
    single("order"),
    single("lateness"),
  ];
}

/** Each group of people, followed by the judgement about its risk. */
function groupPlaces({ groups, judgements }: Dossier["record"]["facts"], t: Words): Place[] {
  return groups.flatMap(({ id, facts }): Place[] => {
    const name = facts.name.value ?? t("dossier.unnamedGroup");
    const judged = judgements.find((one) => one.id === id)?.facts ?? emptySection(sections.judgement);
    const title = t("dossier.itemOf", { section: t("facts.sections.group.title"), name });
    return [
      { section: "group", item: id, title, facts },
      { section: "judgement", item: id, title: t("dossier.judgeFor", { group: name }), facts: judged },
    ];
  });
}

/** The look through the addresses of each group that may get a letter, or of which somebody looked already. */
function addressPlaces({ record, decisions }: Dossier, t: Words): Place[] {
  const { groups, addressSafety, communication } = record.facts;
  return groups.flatMap(({ id, facts }): Place[] => {
    const outcome = decisions.informPeople.find(({ group }) => group === id)?.outcome;
    const looked = addressSafety.find((one) => one.id === id)?.facts;
    if (!looked && outcome === "not-required" && communication.voluntary.value !== "yes") return [];
    const name = facts.name.value ?? t("dossier.unnamedGroup");
    const title = t("dossier.itemOf", { section: t("facts.sections.address-safety.title"), name });
    return [
      {
        section: "address-safety",
        item: id,
        title,
        facts: looked ?? emptySection(sections["address-safety"]),
      },
    ];
  });
}

type Named = { id: string; facts: { name: { value: string | null } } };

function named(section: "part" | "other-party", items: Named[], t: Words): Place[] {
  return items.map(({ id, facts }) => {
    const name = facts.name.value ?? t("dossier.unnamed");
    const title = t("dossier.itemOf", { section: t(`facts.sections.${section}.title`), name });
    return { section, item: id, title, facts };
  });
}
