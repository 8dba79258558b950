import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { TaskList, type TaskRow } from "#app/_components/task-list.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { progress } from "#lib/facts/completeness.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import { emptySection, type Section, type SectionFacts } from "#lib/facts/section.ts";
import type { Words } from "#lib/words/words.ts";
import { factsAddress } from "./facts-address.ts";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "dossier.facts");
}

/** The sections of the facts as a task list: what nobody looked at, what is not complete, what is answered. */
export default async function FactsPage({ params, searchParams }: RefPage) {
  const { dossier, actor, t } = await openDossier((await params).ref);
  const { saved } = await searchParams;
  const { ref } = dossier.record;
  const mayAdd = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="facts" title={t("dossier.facts")}>
      {saved && <Notice tone="success" title={t("dossier.saved")} />}
      <Sheet lay="rows">
        <TaskList name={t("dossier.facts")} tasks={rowsOf(dossier, t)} />
      </Sheet>
      {mayAdd && (
        <ButtonRow>
          <ButtonLink look="main" href={factsAddress(ref, "group", "new")}>
            {t("dossier.addGroup")}
          </ButtonLink>
          <ButtonLink href={factsAddress(ref, "part", "new")}>{t("dossier.addPart")}</ButtonLink>
          <ButtonLink href={factsAddress(ref, "other-party", "new")}>{t("dossier.addOtherParty")}</ButtonLink>
        </ButtonRow>
      )}
    </DossierFrame>
  );
}

type Place = { section: SectionName; item: string; title: string; facts: object };

function placesOf({ record }: Dossier, t: Words): Place[] {
  const { facts } = record;
  const single = (section: Exclude<SectionName, "group" | "part" | "other-party" | "judgement">): Place => ({
    section,
    item: "",
    title: t(`facts.sections.${section}.title`),
    facts: facts[section],
  });
  const groups = facts.groups.flatMap((group): Place[] => {
    const name = group.facts.name.value ?? t("dossier.unnamedGroup");
    const judged = facts.judgements.find((one) => one.id === group.id)?.facts;
    return [
      {
        section: "group",
        item: group.id,
        title: `${t("facts.sections.group.title")}: ${name}`,
        facts: group.facts,
      },
      {
        section: "judgement",
        item: group.id,
        title: t("dossier.judgeFor", { group: name }),
        facts: judged ?? emptySection(sections.judgement),
      },
    ];
  });
  const named = (
    section: "part" | "other-party",
    items: { id: string; facts: { name: { value: string | null } } }[],
  ) =>
    items.map(
      (one): Place => ({
        section,
        item: one.id,
        title: `${t(`facts.sections.${section}.title`)}: ${one.facts.name.value ?? t("dossier.unnamed")}`,
        facts: one.facts,
      }),
    );
  return [
    single("nature"),
    single("discovery"),
    ...groups,
    single("recipient"),
    single("recovery"),
    single("consequences"),
    single("parties"),
    ...named("part", facts.parts),
    ...named("other-party", facts.otherParties),
    single("contact"),
    single("communication"),
    single("lateness"),
  ];
}

function rowsOf(dossier: Dossier, t: Words): TaskRow[] {
  return placesOf(dossier, t).map(({ section, item, title, facts }) => {
    const looked = dossier.record.revisions[item === "" ? section : `${section}/${item}`] !== undefined;
    const { known, total } = progress(sections[section] as Section, facts as SectionFacts<Section>);
    const complete = total > 0 && known === total;
    return {
      id: `${section}-${item || "one"}`,
      href: factsAddress(dossier.record.ref, section, item),
      title,
      status: t(complete ? "dossier.complete" : looked ? "dossier.partly" : "dossier.notLooked"),
      by: t("dossier.progress", { answered: known, asked: total }),
      stage: complete ? "done" : looked ? "busy" : "todo",
    };
  });
}
