import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { openIncident } from "#db/incidents.ts";
import { listPeople, namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type CorrespondenceStanding, inOrder } from "#lib/correspondence/correspondence.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";
import { newDraft, type StepForm, stepDraft, stepForms } from "./correspondence-draft.ts";

export type CorrespondencePage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  items: CorrespondenceStanding[];
  names: Map<string, string>;
  /** Whether the reader may write down what comes and what is done with it. */
  records: boolean;
  /** The officers who can deal with something, for who may hand it to one. */
  officers: { value: string; text: string }[];
  typedNew: Typed | null;
};

/** Reads what came from authorities in one dossier. */
export function openCorrespondence(ref: string): Promise<CorrespondencePage> {
  return load(async (actor) => {
    const dossier = await openIncident(actor, ref);
    const records = can(actor.person.roles, "record-filing");
    const items = inOrder(dossier.record.correspondence, actor.at);
    const ids = items.flatMap(({ item, owner }) => [
      item.createdBy,
      ...(owner ? [owner] : []),
      ...item.steps.flatMap((step) => [step.recordedBy, ...(step.owner ? [step.owner] : [])]),
    ]);
    const [names, people, typedNew] = await Promise.all([
      namesOf(new Set(ids)),
      records ? listPeople(actor) : [],
      records ? typedIn(actor, newDraft(ref)) : null,
    ]);
    const officers = people
      .filter(({ active, roles }) => active && roles.includes("officer"))
      .map(({ id, name }) => ({ value: id, text: name }));
    return { dossier, actor, t: words(actor.locale), items, names, records, officers, typedNew };
  });
}

/** What the reader typed in each form of one item and could not save. */
export async function typedSteps(actor: Actor, itemId: string): Promise<Map<StepForm, Typed | null>> {
  const found = await Promise.all(stepForms.map((form) => typedIn(actor, stepDraft(itemId, form))));
  return new Map(stepForms.map((form, at) => [form, found[at] ?? null]));
}
