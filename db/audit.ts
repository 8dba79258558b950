import { desc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { genesis, link } from "#lib/audit/chain.ts";
import type { EventName } from "#lib/audit/event.ts";
import type { Tx } from "./client.ts";
import { auditEvent } from "./schema.ts";
import { digest, mac } from "./seal.ts";

/** What happened, in the past tense, with ids and commitments. Never contents: a lawful erasure must leave the chain whole. */
export type Happening = { event: EventName; details?: Record<string, unknown> };

/** Appends to a chain. The caller holds the lock that keeps two writers of one chain apart. */
export async function append(
  tx: Tx,
  actor: Actor | null,
  at: Date,
  chain: string,
  happening: Happening,
): Promise<void> {
  const [last] = await tx
    .select({ seq: auditEvent.seq, hash: auditEvent.hash })
    .from(auditEvent)
    .where(eq(auditEvent.chain, chain))
    .orderBy(desc(auditEvent.seq))
    .limit(1);
  const said = {
    chain,
    seq: (last?.seq ?? 0) + 1,
    at: at.toISOString(),
    personId: actor?.person.id ?? null,
    sessionId: actor?.sessionId ?? null,
    event: happening.event,
    details: happening.details ?? {},
  };
  const linked = link(said, last?.hash ?? genesis(chain), digest, mac);
  await tx.insert(auditEvent).values({ ...linked, at });
}
