import { and, asc, between, count, desc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { Channel, RunState } from "#lib/delivery/delivery-state.ts";
import { noCounts, type RunCounts } from "#lib/delivery/run-counts.ts";
import type { LetterBody } from "#lib/letters/letter.ts";
import type { Recipient } from "#lib/recipients/recipient.ts";
import { changeIncident } from "./change.ts";
import { database, type Reader } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { recipientSeal } from "./letter-runs.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { letter, letterDelivery, letterRun } from "./schema.ts";
import { unseal } from "./seal.ts";

/** A sending with its counts, and nobody's address. */
export type LetterRun = {
  id: string;
  letterHash: string;
  version: number;
  channel: Channel;
  state: RunState;
  pausedBecause: string | null;
  perMinute: number;
  total: number;
  leftOut: number;
  listHash: string;
  keepUntil: Date | null;
  madeBy: string;
  madeAt: Date;
  startedAt: Date | null;
  doneAt: Date | null;
  forgottenAt: Date | null;
  counts: RunCounts;
};

type Row = { run: typeof letterRun.$inferSelect; version: number };

async function counted(reader: Reader, { run, version }: Row): Promise<LetterRun> {
  const counts = { ...noCounts, total: run.total };
  const rows = await reader
    .select({ state: letterDelivery.state, maybeTwice: letterDelivery.maybeTwice, count: count() })
    .from(letterDelivery)
    .where(eq(letterDelivery.runId, run.id))
    .groupBy(letterDelivery.state, letterDelivery.maybeTwice);
  for (const row of rows) {
    counts[row.state] += row.count;
    if (row.maybeTwice) counts.maybeTwice += row.count;
  }
  const { incidentId: _incident, letterId: _letter, approvalId: _approval, ...shown } = run;
  return { ...shown, version, counts };
}

/** The sendings of one letter of a dossier, the newest first. Who sees the dossier may know how many letters went out. */
export async function listRuns(
  actor: Actor,
  ref: string,
  subject: { kind: string; groupId: string | null; locale: string },
): Promise<LetterRun[]> {
  const { record } = await openIncident(actor, ref);
  const rows = await database()
    .select({ run: letterRun, version: letter.version })
    .from(letterRun)
    .innerJoin(letter, eq(letter.id, letterRun.letterId))
    .where(
      and(
        eq(letterRun.incidentId, record.id),
        eq(letter.kind, subject.kind),
        eq(letter.groupId, subject.groupId ?? ""),
        eq(letter.locale, subject.locale),
      ),
    )
    .orderBy(desc(letterRun.madeAt));
  return Promise.all(rows.map((row) => counted(database(), row)));
}

/** One sending of a dossier. */
export async function openRun(actor: Actor, ref: string, id: string): Promise<LetterRun> {
  const { record } = await openIncident(actor, ref);
  requireId(id);
  const [found] = await database()
    .select({ run: letterRun, version: letter.version })
    .from(letterRun)
    .innerJoin(letter, eq(letter.id, letterRun.letterId))
    .where(and(eq(letterRun.id, id), eq(letterRun.incidentId, record.id)));
  if (!found) throw new NotFound(id);
  return counted(database(), found);
}

/**
 * Takes out a part of the recipients with the approved letter, for files: from one number up to and including another.
 * That it was taken out is written down. Refused before the sending began and after the addresses were erased.
 */
export async function takeOutRecipients(
  actor: Actor,
  ref: string,
  id: string,
  part: { from: number; to: number },
): Promise<
  Done<{ channel: Channel; letter: LetterBody; recipients: { seq: number; recipient: Recipient }[] }>
> {
  requireId(id);
  return changeIncident(actor, "send-letters", ref, async ({ tx, row }) => {
    const [found] = await tx
      .select({ run: letterRun, body: letter.body, hash: letter.hash })
      .from(letterRun)
      .innerJoin(letter, eq(letter.id, letterRun.letterId))
      .where(and(eq(letterRun.id, id), eq(letterRun.incidentId, row.id)));
    if (!found || found.run.channel === "e-mail" || found.hash !== found.run.letterHash)
      throw new NotFound(id);
    const { run } = found;
    if (run.forgottenAt) return refused("", "delivery.run.gone");
    if (run.state === "draft") return refused("", "delivery.run.wrongState", { state: run.state });
    const rows = await tx
      .select({ seq: letterDelivery.seq, sealed: letterDelivery.sealed })
      .from(letterDelivery)
      .where(and(eq(letterDelivery.runId, id), between(letterDelivery.seq, part.from, part.to)))
      .orderBy(asc(letterDelivery.seq));
    const recipients = rows.map(({ seq, sealed }) => {
      const plain = sealed ? unseal(sealed, recipientSeal(id, seq)) : null;
      if (!plain) throw new Error(`The recipient ${seq} of ${id} cannot be unsealed`);
      return { seq, recipient: JSON.parse(plain) as Recipient };
    });
    const details = { run: id, from: part.from, to: part.to };
    return {
      ok: true,
      value: { channel: run.channel, letter: found.body, recipients },
      happened: [{ event: "recipients-downloaded", details }],
    };
  });
}
