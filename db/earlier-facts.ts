import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { type Awareness, awarenessSchema } from "#lib/facts/awareness.ts";
import type { SectionName } from "#lib/facts/facts.ts";
import { revisionKey } from "#lib/facts/from-revisions.ts";
import { database } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { factRevision } from "./schema.ts";

export type Saved = { savedBy: string; savedAt: Date };

/** Who saved each section or item of a dossier last, and when; by the key under which its revisions are counted. */
export async function listSavedBy(actor: Actor, ref: string): Promise<Map<string, Saved>> {
  const { record } = await openIncident(actor, ref);
  const { section, item, number, savedBy, savedAt } = factRevision;
  const rows = await database()
    .selectDistinctOn([section, item], { section, item, savedBy, savedAt })
    .from(factRevision)
    .where(eq(factRevision.incidentId, record.id))
    .orderBy(section, item, desc(number));
  return new Map(rows.map((row) => [revisionKey(row.section, row.item), row]));
}

/**
 * What a section or item said in one of its revisions, as it was stored: what lay before somebody when they began to
 * type. Null when there is no such revision.
 */
export async function openRevision(
  actor: Actor,
  ref: string,
  asked: { section: SectionName; item: string; number: number },
): Promise<unknown> {
  const { record } = await openIncident(actor, ref);
  // A number out of a form may be anything; no section has a million revisions.
  if (!Number.isInteger(asked.number) || asked.number < 1 || asked.number > 1_000_000) return null;
  const [row] = await database()
    .select({ facts: factRevision.facts })
    .from(factRevision)
    .where(
      and(
        eq(factRevision.incidentId, record.id),
        eq(factRevision.section, asked.section),
        eq(factRevision.item, asked.item),
        eq(factRevision.number, asked.number),
      ),
    );
  return row?.facts ?? null;
}

/** Every moment of awareness a dossier ever had, with who set it and when; the one that holds stands first. */
export async function listAwareness(actor: Actor, ref: string): Promise<(Awareness & Saved)[]> {
  const { record } = await openIncident(actor, ref);
  const rows = await database()
    .select({ facts: factRevision.facts, savedBy: factRevision.savedBy, savedAt: factRevision.savedAt })
    .from(factRevision)
    .where(and(eq(factRevision.incidentId, record.id), eq(factRevision.section, "awareness")))
    .orderBy(desc(factRevision.number));
  return rows.map(({ facts, ...saved }) => ({ ...awarenessSchema.parse(facts), ...saved }));
}
