import { notFound } from "next/navigation";
import { Notice } from "#app/_components/notice.tsx";
import { load } from "#app/_request/load.ts";
import { said } from "#app/_request/said.ts";
import { typedIn } from "#app/_request/submit.ts";
import { ClosedNote } from "#app/(desk)/incidents/[ref]/closed-note.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import type { Words } from "#lib/words/words.ts";
import { factsDraft, withdrawDraft } from "./facts-address.ts";
import { findItem, itemName } from "./find-item.ts";
import { JudgementProposal } from "./judgement-proposal.tsx";
import { ReadFacts } from "./read-facts.tsx";
import { SectionEditor } from "./section-editor.tsx";

type Screen = {
  recordRef: string;
  section: string;
  item: string;
  /** Whether the page follows a form that could not be carried out. */
  again: boolean;
};

function nameOf(section: string): SectionName {
  if (!Object.hasOwn(sections, section)) notFound();
  return section as SectionName;
}

/** The title of a section in the browser's bar; with problems in what was typed, it says so first. */
export async function sectionTitle(ref: string, section: string, item: string) {
  const name = nameOf(section);
  const typed = await load((actor) => typedIn(actor, factsDraft(ref, section, item)));
  return dossierTitle(ref, `facts.sections.${name}.title`, Object.keys(typed?.problems ?? {}).length > 0);
}

/** One section of the facts: the form for who may save, the answers for everybody else. */
export async function SectionScreen({ recordRef, section, item, again }: Screen) {
  const name = nameOf(section);
  const { dossier, actor, t } = await openDossier(recordRef);
  const found = findItem(dossier, name, item);
  const mayWrite = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  if (!found || (item === "new" && !mayWrite)) notFound();
  return (
    <DossierFrame dossier={dossier} actor={actor} place="facts" title={titleOf(dossier, name, item, t)}>
      {mayWrite && <p className="quiet">{t(`facts.sections.${name}.lead`)}</p>}
      <ClosedNote dossier={dossier} actor={actor} />
      {again && item !== "" && <NotWithdrawn recordRef={recordRef} item={item} actor={actor} t={t} />}
      {name === "judgement" && <JudgementProposal dossier={dossier} group={item} t={t} />}
      {mayWrite ? (
        <SectionEditor recordRef={recordRef} name={name} item={item} found={found} actor={actor} t={t} />
      ) : (
        <ReadFacts section={sections[name]} facts={found.facts} locale={actor.locale} t={t} />
      )}
    </DossierFrame>
  );
}

function titleOf({ record }: Dossier, name: SectionName, item: string, t: Words): string {
  const title = t(`facts.sections.${name}.title`);
  const called = itemName(record.facts, name, item);
  return called ? t("dossier.itemOf", { section: title, name: called }) : title;
}

type NotWithdrawnProps = { recordRef: string; item: string; actor: Actor; t: Words };

/** Why the item could not be taken out, such as that somebody changed it meanwhile. */
async function NotWithdrawn({ recordRef, item, actor, t }: NotWithdrawnProps) {
  const tried = await typedIn(actor, withdrawDraft(recordRef, item));
  const why = Object.values(said(tried?.problems ?? {}, t));
  if (why.length === 0) return null;
  return (
    <Notice tone="problem" title={t("dossier.notWithdrawn")}>
      {why.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
