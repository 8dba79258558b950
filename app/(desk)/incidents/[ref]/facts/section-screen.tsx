import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { Button, ButtonLink } from "#app/_components/button.tsx";
import { sectionView } from "#app/_components/facts/field-views.ts";
import { SectionForm } from "#app/_components/facts/section-form.tsx";
import { load } from "#app/_request/load.ts";
import { field, type Typed, typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import { rawOf } from "#lib/facts/raw-form.ts";
import type { Section } from "#lib/facts/section.ts";
import type { Words } from "#lib/words/words.ts";
import { ConflictView } from "./conflict-view.tsx";
import { discardDraftAction } from "./discard-draft-action.ts";
import { factsAddress, factsDraft } from "./facts-address.ts";
import { type FoundItem, findItem } from "./find-item.ts";
import { JudgementProposal } from "./judgement-proposal.tsx";
import { KeptText } from "./kept-text.tsx";
import { ReadFacts } from "./read-facts.tsx";
import { saveFactsAction, withdrawItemAction } from "./save-facts-action.ts";

type Screen = { recordRef: string; section: string; item: string };

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
export async function SectionScreen({ recordRef, section, item }: Screen) {
  const name = nameOf(section);
  const { dossier, actor, t } = await openDossier(recordRef);
  const found = findItem(dossier, name, item);
  if (!found) notFound();
  const title = t(`facts.sections.${name}.title`);
  const mayWrite = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  const typed = mayWrite ? await typedIn(actor, factsDraft(recordRef, section, item)) : null;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="facts" title={title}>
      <p className="quiet">{t(`facts.sections.${name}.lead`)}</p>
      {name === "judgement" && (
        <JudgementProposal dossier={dossier} group={item} locale={actor.locale} t={t} />
      )}
      {mayWrite ? (
        <Form at={{ recordRef, section, item }} name={name} found={found} typed={typed} actor={actor} t={t} />
      ) : (
        <ReadFacts section={sections[name]} facts={found.facts} locale={actor.locale} t={t} />
      )}
    </DossierFrame>
  );
}

type FormProps = {
  at: Screen;
  name: SectionName;
  found: FoundItem;
  typed: Typed | null;
  actor: Actor;
  t: Words;
};

function Form({ at, name, found, typed, actor, t }: FormProps) {
  const { recordRef: ref, section, item } = at;
  const definition: Section = sections[name];
  const conflict = typed?.theirs ? (typed.theirs as { number: number }) : null;
  // A draft remembers which version lay before its typist: what others saved since then is a conflict, not overwritten.
  const began = typed ? Number(field(typed.raw, "revision")) : Number.NaN;
  const revision = conflict?.number ?? (Number.isInteger(began) ? began : found.revision);
  const draft = factsDraft(ref, section, item);
  const page = factsAddress(ref, section, item);
  // Through JSON, because only plain objects may be handed to the browser.
  const raw = JSON.parse(JSON.stringify(typed?.raw ?? rawOf(definition, found.facts, actor.locale)));
  return (
    <>
      {typed && !conflict && Object.keys(typed.problems).length === 0 && (
        <KeptText at={typed.savedAt} locale={actor.locale} t={t}>
          <form action={discardDraftAction.bind(null, page, draft)}>
            <Button slim>{t("dossier.discard")}</Button>
          </form>
        </KeptText>
      )}
      {conflict && (
        <ConflictView section={definition} typed={typed} now={actor.at} locale={actor.locale} t={t} />
      )}
      <SectionForm
        key={`${revision}-${typed?.savedAt.toISOString() ?? ""}`}
        view={sectionView(name, actor.locale)}
        raw={raw}
        action={saveFactsAction.bind(null, ref, section, item)}
        problems={typed?.problems ?? {}}
        locale={actor.locale}
        now={actor.at.toISOString()}
        revision={revision}
        submissionKey={randomUUID()}
        draftUrl={`/api/draft?form=${encodeURIComponent(draft)}`}
      >
        <ButtonLink look="plain" href={`/incidents/${ref}/facts`}>
          {t("dossier.facts")}
        </ButtonLink>
      </SectionForm>
      {definition.repeats && name !== "judgement" && item !== "new" && (
        <form action={withdrawItemAction.bind(null, ref, section, item)}>
          <input type="hidden" name="revision" value={found.revision} />
          <Button look="danger" slim>
            {t(name === "group" ? "dossier.withdraw" : "dossier.withdrawItem")}
          </Button>
        </form>
      )}
    </>
  );
}
