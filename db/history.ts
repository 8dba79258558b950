import { and, asc, desc, eq, gt, ne, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type Break, firstBreak, type LinkedEvent } from "#lib/audit/chain.ts";
import type { EventName } from "#lib/audit/event.ts";
import { database } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { NotFound } from "./outcome.ts";
import { auditEvent, registerRow } from "./schema.ts";
import { digest, mac } from "./seal.ts";
import { visibleTo } from "./visible.ts";

/** One line of a dossier's history: who did what when. What was written is in the dossier itself. */
export type HistoryEvent = {
  seq: number;
  at: Date;
  personId: string | null;
  event: EventName;
  details: Record<string, unknown>;
  hash: string;
};

/** The history of one dossier, newest first. */
export async function listHistory(actor: Actor, ref: string): Promise<HistoryEvent[]> {
  if (!can(actor.person.roles, "see-history")) throw new NotFound(ref);
  const dossier = await openIncident(actor, ref);
  const rows = await database()
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.chain, dossier.record.id))
    .orderBy(desc(auditEvent.seq));
  return rows
    .filter((row) => row.event !== "note-kept" || row.personId === actor.person.id)
    .map((row) => ({ ...row, event: row.event as EventName }));
}

export type RecentEvent = {
  seq: number;
  details: Record<string, unknown>;
  at: Date;
  personId: string | null;
  event: EventName;
  ref: string;
  title: string;
};

/** What others did lately in the dossiers this actor may see, newest first. */
export async function listRecent(actor: Actor, since: Date, most = 8): Promise<RecentEvent[]> {
  if (!can(actor.person.roles, "see-history")) return [];
  const rows = await database()
    .select({
      seq: auditEvent.seq,
      details: auditEvent.details,
      at: auditEvent.at,
      personId: auditEvent.personId,
      event: auditEvent.event,
      ref: registerRow.ref,
      title: registerRow.title,
    })
    .from(auditEvent)
    .innerJoin(registerRow, sql`${registerRow.incidentId}::text = ${auditEvent.chain}`)
    .where(
      and(
        visibleTo(actor),
        gt(auditEvent.at, since),
        ne(auditEvent.event, "note-kept"),
        ne(auditEvent.personId, actor.person.id),
      ),
    )
    .orderBy(desc(auditEvent.at))
    .limit(most);
  return rows.map((row) => ({ ...row, event: row.event as EventName }));
}

export type ChainReport = { chains: number; events: number; breaks: Break[] };

/** Verifies every chain. For the operator's command and the nightly check; reads the whole log, one chain at a time. */
export async function verifyAudit(): Promise<ChainReport> {
  const chains = await database().selectDistinct({ chain: auditEvent.chain }).from(auditEvent);
  const report: ChainReport = { chains: chains.length, events: 0, breaks: [] };
  for (const { chain } of chains) {
    const rows = await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.chain, chain))
      .orderBy(asc(auditEvent.seq));
    report.events += rows.length;
    const events = rows.map((row) => ({ ...row, at: row.at.toISOString() }) as LinkedEvent);
    const broken = firstBreak(chain, events, digest, mac);
    if (broken) report.breaks.push(broken);
  }
  return report;
}
