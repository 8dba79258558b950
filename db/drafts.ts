import { and, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { database } from "./client.ts";
import { draft } from "./schema.ts";
import { seal, unseal } from "./seal.ts";

export type Draft = { values: Record<string, string | string[]>; savedAt: Date };

function about(personId: string, form: string): string {
  return `draft|${personId}|${form}`;
}

/** Keeps what somebody typed in a form and could not save; sealed, and only ever shown to that person. */
export async function keepDraft(
  personId: string,
  form: string,
  values: Record<string, string | string[]>,
  at: Date,
): Promise<void> {
  const sealed = seal(JSON.stringify(values), about(personId, form));
  await database()
    .insert(draft)
    .values({ personId, form, sealed, savedAt: at })
    .onConflictDoUpdate({ target: [draft.personId, draft.form], set: { sealed, savedAt: at } });
}

/** What the actor typed in this form earlier, or null. */
export async function openDraft(actor: Actor, form: string): Promise<Draft | null> {
  const [row] = await database()
    .select()
    .from(draft)
    .where(and(eq(draft.personId, actor.person.id), eq(draft.form, form)));
  if (!row) return null;
  const plain = unseal(row.sealed, about(actor.person.id, form));
  return plain === null ? null : { values: JSON.parse(plain), savedAt: row.savedAt };
}

/** Throws the draft away: it was saved, or the person wants it gone. */
export async function dropDraft(actor: Actor, form: string): Promise<void> {
  await database()
    .delete(draft)
    .where(and(eq(draft.personId, actor.person.id), eq(draft.form, form)));
}
