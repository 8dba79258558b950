"use server";

import { redirect } from "next/navigation";
import { load } from "#app/_request/load.ts";
import { field, submit } from "#app/_request/submit.ts";
import { factsAddress, factsDraft } from "#app/(desk)/incidents/[ref]/facts/facts-address.ts";
import { recordCorrespondence, recordCorrespondenceStep } from "#db/correspondence.ts";
import { keepDraft } from "#db/drafts.ts";
import { openIncident } from "#db/incidents.ts";
import { NotFound } from "#db/outcome.ts";
import { can } from "#lib/access/can.ts";
import { orderFacts } from "#lib/correspondence/order-facts.ts";
import { order } from "#lib/facts/order.ts";
import { rawOf } from "#lib/facts/raw-form.ts";
import { newDraft, type StepForm, stepDraft } from "./correspondence-draft.ts";
import { readCorrespondence } from "./read-correspondence.ts";
import { asTyped, readStep } from "./read-step.ts";

/** Records what came from an authority. */
export async function recordCorrespondenceAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/correspondence/new`, draft: newDraft(ref) },
    data,
    async (actor, raw) => {
      const read = readCorrespondence(raw, actor.at);
      return read.ok
        ? recordCorrespondence(actor, ref, read.value, field(raw, "submission") || undefined)
        : read;
    },
    ({ id }) => `/incidents/${ref}/correspondence/${id}?recorded=1`,
  );
}

/** Records what was done with an item, or what the authority did: one of the forms on its page. */
export async function recordStepAction(
  ref: string,
  itemId: string,
  form: StepForm,
  data: FormData,
): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/correspondence/${itemId}`, draft: stepDraft(itemId, form) },
    data,
    async (actor, raw) => {
      const read = readStep(form, raw, actor.at);
      if (!read.ok) return read;
      const done = await recordCorrespondenceStep(
        actor,
        ref,
        itemId,
        read.step,
        field(raw, "submission") || undefined,
      );
      return done.ok ? done : { ...done, problems: asTyped(form, done.problems) };
    },
    () => `/incidents/${ref}/correspondence/${itemId}?step=1`,
  );
}

/**
 * Fills the facts about an order in with what an item says, as a draft of the person who asks. Nothing is a fact before
 * they save it there.
 */
export async function takeOrderAction(ref: string, itemId: string): Promise<void> {
  await load(async (actor) => {
    const dossier = await openIncident(actor, ref);
    const item = dossier.record.correspondence.find(({ id }) => id === itemId);
    if (!item || !can(actor.person.roles, "save-facts")) throw new NotFound(itemId);
    const { facts, revisions } = dossier.record;
    const raw = rawOf(order, orderFacts(item, facts.order), actor.locale);
    const values = { ...raw, revision: String(revisions.order ?? 0) };
    await keepDraft(actor.person.id, factsDraft(ref, "order", ""), values, actor.at);
  });
  redirect(factsAddress(ref, "order", ""));
}
