import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import type { Tx } from "./client.ts";
import type { Theirs } from "./outcome.ts";
import { factRevision } from "./schema.ts";
import { digest, randomCode } from "./seal.ts";

export type NewRevision = {
  incidentId: string;
  section: string;
  item: string;
  number: number;
  facts: unknown;
  withdrawn?: boolean;
  actor: Actor;
};

/**
 * Writes a revision and gives the commitment to its contents for the audit chain: a salted hash, so that the contents
 * can be erased lawfully one day while the chain stays whole.
 */
export async function insertRevision(tx: Tx, revision: NewRevision): Promise<string> {
  const salt = randomCode();
  await tx.insert(factRevision).values({
    incidentId: revision.incidentId,
    section: revision.section,
    item: revision.item,
    number: revision.number,
    facts: revision.facts,
    withdrawn: revision.withdrawn ?? false,
    salt,
    savedBy: revision.actor.person.id,
    savedAt: revision.actor.at,
  });
  return commitment(salt, revision.facts);
}

/** What the chain holds of contents: a hash that nobody can reverse and everybody with the contents can check. */
export function commitment(salt: string, contents: unknown): string {
  return digest(`${salt}${canonical(contents)}`);
}

/** The revision that holds now, or null when there is none yet. */
export async function currentRevision(
  tx: Tx,
  incidentId: string,
  section: string,
  item: string,
): Promise<Theirs | null> {
  const [row] = await tx
    .select()
    .from(factRevision)
    .where(
      and(
        eq(factRevision.incidentId, incidentId),
        eq(factRevision.section, section),
        eq(factRevision.item, item),
      ),
    )
    .orderBy(desc(factRevision.number))
    .limit(1);
  return row ? { number: row.number, facts: row.facts, savedBy: row.savedBy, savedAt: row.savedAt } : null;
}
