import { asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { LinkedEvent } from "#lib/audit/chain.ts";
import type { EventName } from "#lib/audit/event.ts";
import type { Dossier } from "#lib/dossier.ts";
import { changeIncident } from "./change.ts";
import { database, type Reader } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { NotFound } from "./outcome.ts";
import { auditEvent, factRevision, filing, person } from "./schema.ts";

/** Every save of every section, with what makes its commitment. */
export type SavedRevision = {
  section: string;
  item: string;
  number: number;
  facts: unknown;
  withdrawn: boolean;
  salt: string;
  savedBy: string;
  savedAt: Date;
};

/** A dossier as it can leave the house: what holds, all that was saved before, the frozen answers and the chain. */
export type DossierExport = {
  dossier: Dossier;
  revisions: SavedRevision[];
  sheets: { id: string; sheet: unknown; sheetHash: string }[];
  events: LinkedEvent[];
  /** Everybody this dossier names by id, with the function that stands for the name. */
  people: { id: string; name: string; function: string }[];
};

/** One dossier whole, from one moment. Private notes are not in it; who may not see the history may not take it out. */
export async function openDossierExport(actor: Actor, ref: string): Promise<DossierExport> {
  const { roles } = actor.person;
  if (!can(roles, "see-report") || !can(roles, "see-history")) throw new NotFound(ref);
  const dossier = await openIncident(actor, ref);
  const { id } = dossier.record;
  const snapshot = { isolationLevel: "repeatable read", accessMode: "read only" } as const;
  return database().transaction(async (tx) => {
    const revisions = await readRevisions(tx, id);
    const sheets = await tx
      .select({ id: filing.id, sheet: filing.sheet, sheetHash: filing.sheetHash })
      .from(filing)
      .where(eq(filing.incidentId, id))
      .orderBy(asc(filing.filedAt), asc(filing.recordedAt));
    const events = await readChain(tx, id);
    const people = await tx
      .select({ id: person.id, name: person.name, function: person.function })
      .from(person);
    return { dossier, revisions, sheets, events, people };
  }, snapshot);
}

async function readRevisions(reader: Reader, incidentId: string): Promise<SavedRevision[]> {
  const rows = await reader
    .select()
    .from(factRevision)
    .where(eq(factRevision.incidentId, incidentId))
    .orderBy(asc(factRevision.savedAt), asc(factRevision.section), asc(factRevision.number));
  return rows.map(({ incidentId: _incident, ...row }) => row);
}

async function readChain(reader: Reader, chain: string): Promise<LinkedEvent[]> {
  const rows = await reader
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.chain, chain))
    .orderBy(asc(auditEvent.seq));
  return rows.map((row) => ({ ...row, event: row.event as EventName, at: row.at.toISOString() }));
}

/**
 * Writes down that a dossier left the house, with the fingerprint by which the bundle can be told from any other.
 * Called before the file is handed over.
 */
export async function recordDossierExported(actor: Actor, ref: string, fingerprint: string): Promise<void> {
  if (!can(actor.person.roles, "see-history")) throw new NotFound(ref);
  const done = await changeIncident(actor, "see-report", ref, async () => {
    const happened = [{ event: "dossier-exported" as const, details: { fingerprint } }];
    return { ok: true, value: null, happened };
  });
  if (!done.ok) throw new NotFound(ref);
}
