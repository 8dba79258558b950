import { randomUUID } from "node:crypto";
import { Button, ButtonLink } from "#app/_components/button.tsx";
import { sectionView } from "#app/_components/facts/field-views.ts";
import { SectionForm } from "#app/_components/facts/section-form.tsx";
import { field, type Typed, typedIn } from "#app/_request/submit.ts";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import { type SectionName, sections, sectionsAboutGroups } from "#lib/facts/facts.ts";
import { rawOf } from "#lib/facts/raw-form.ts";
import { readSection } from "#lib/facts/read-section.ts";
import type { Section } from "#lib/facts/section.ts";
import type { Words } from "#lib/words/words.ts";
import { ConflictView } from "./conflict-view.tsx";
import { discardDraftAction } from "./discard-draft-action.ts";
import { factsAddress, factsDraft } from "./facts-address.ts";
import type { FoundItem } from "./find-item.ts";
import { KeptText } from "./kept-text.tsx";
import { openConflict } from "./open-conflict.ts";
import { saveFactsAction } from "./save-facts-action.ts";
import { WithdrawItem } from "./withdraw-item.tsx";

type EditorProps = {
  recordRef: string;
  name: SectionName;
  item: string;
  found: FoundItem;
  actor: Actor;
  t: Words;
};

/** The form of a section, with what its reader typed before, what somebody else saved meanwhile, and the way back. */
export async function SectionEditor({ recordRef: ref, name, item, found, actor, t }: EditorProps) {
  const section: Section = sections[name];
  const draft = factsDraft(ref, name, item);
  const typed = unsaved(await typedIn(actor, draft), section, found, actor);
  const conflict = await openConflict(actor, { ref, name, item }, typed);
  const revision = conflict?.number ?? beganAt(typed) ?? found.revision;
  const raw = conflict?.raw ?? typed?.raw ?? rawOf(section, found.facts, actor.locale);
  const discard = (
    <form action={discardDraftAction.bind(null, factsAddress(ref, name, item), draft)}>
      <Button slim>{t("dossier.discard")}</Button>
    </form>
  );
  return (
    <>
      {conflict && (
        <ConflictView section={section} conflict={conflict} locale={actor.locale} t={t}>
          {discard}
        </ConflictView>
      )}
      {typed && !conflict && Object.keys(typed.problems).length === 0 && (
        <KeptText at={typed.savedAt} locale={actor.locale} t={t}>
          {discard}
        </KeptText>
      )}
      <SectionForm
        key={`${revision}-${typed?.savedAt.toISOString() ?? ""}`}
        view={sectionView(name, actor.locale)}
        // Through JSON, because only plain objects may be handed to the browser.
        raw={JSON.parse(JSON.stringify(raw))}
        action={saveFactsAction.bind(null, ref, name, item)}
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
      {section.repeats && !sectionsAboutGroups.includes(name) && item !== "new" && (
        <WithdrawItem recordRef={ref} name={name} item={item} revision={found.revision} t={t} />
      )}
    </>
  );
}

/** A draft remembers which version lay before its typist: what others saved since then is a conflict, not overwritten. */
function beganAt(typed: Typed | null): number | null {
  const began = Number(typed ? field(typed.raw, "revision") : Number.NaN);
  return Number.isInteger(began) ? began : null;
}

/** A draft that says what is saved already is none: it arrived while the form was on its way. */
function unsaved(typed: Typed | null, section: Section, found: FoundItem, { at }: Actor): Typed | null {
  if (!typed || typed.theirs || Object.keys(typed.problems).length > 0) return typed;
  const read = readSection(section, typed.raw, at);
  const asForm = (facts: FoundItem["facts"]) => canonical(rawOf(section, facts, "nl"));
  return read.ok && asForm(read.facts) === asForm(found.facts) ? null : typed;
}
