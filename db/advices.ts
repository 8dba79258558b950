import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { Advice } from "#lib/workflow/happened.ts";
import { changeIncident } from "./change.ts";
import { database } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { type Done, refused } from "./outcome.ts";
import { advice } from "./schema.ts";

export type AdviceInput = Pick<Advice, "notify" | "inform" | "text">;

/** The FG advises, asked or unasked; the advice is bound to the facts as they stood and cannot be changed afterwards. */
export async function giveAdvice(
  actor: Actor,
  ref: string,
  input: AdviceInput,
  submission?: string,
): Promise<Done<{ id: string }>> {
  return keep(actor, ref, input, false, submission);
}

/** A note of the FG's own: it is never put to management and nobody else reads it. */
export async function keepNote(
  actor: Actor,
  ref: string,
  text: string,
  submission?: string,
): Promise<Done<{ id: string }>> {
  return keep(actor, ref, { notify: "no-view", inform: "no-view", text }, true, submission);
}

async function keep(
  actor: Actor,
  ref: string,
  input: AdviceInput,
  isPrivate: boolean,
  submission?: string,
): Promise<Done<{ id: string }>> {
  return changeIncident(
    actor,
    "give-advice",
    ref,
    async ({ tx, row, record }) => {
      if (input.text.trim() === "") return refused("text", "refusals.adviceTextNeeded");
      const id = randomUUID();
      await tx.insert(advice).values({
        id,
        incidentId: row.id,
        notify: input.notify,
        inform: input.inform,
        text: input.text.trim(),
        private: isPrivate,
        revisions: record.revisions,
        advisedBy: actor.person.id,
        advisedAt: actor.at,
      });
      const event = isPrivate ? ("note-kept" as const) : ("advice-given" as const);
      return { ok: true, value: { id }, happened: [{ event, details: { advice: id } }] };
    },
    submission,
  );
}

/** The actor's own notes in a dossier: an FG's eyes only. */
export async function listOwnNotes(actor: Actor, ref: string): Promise<{ text: string; at: Date }[]> {
  const dossier = await openIncident(actor, ref);
  return database()
    .select({ text: advice.text, at: advice.advisedAt })
    .from(advice)
    .where(
      and(
        eq(advice.incidentId, dossier.record.id),
        eq(advice.private, true),
        eq(advice.advisedBy, actor.person.id),
      ),
    )
    .orderBy(asc(advice.advisedAt));
}
