import { and, eq, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { DeliveryState, Next } from "#lib/delivery/delivery-state.ts";
import type { LetterBody } from "#lib/letters/letter.ts";
import type { Recipient } from "#lib/recipients/recipient.ts";
import { append } from "./audit.ts";
import { database, type Tx } from "./client.ts";
import { eraseRecipients, recipientSeal } from "./letter-runs.ts";
import { incident, letter, letterDelivery, letterRun } from "./schema.ts";
import { unseal } from "./seal.ts";

/** One letter taken up: whatever happens now, the record knows that it was on its way. */
export type TakenUp = {
  runId: string;
  seq: number;
  messageId: string;
  state: DeliveryState;
  attempts: number;
  maybeTwice: boolean;
  recipient: Recipient;
};

const running = and(eq(letterRun.state, "running"), eq(letterRun.channel, "e-mail"));

/** The sendings by mail that go on now, with how fast they may go. */
export async function runningRuns(): Promise<{ id: string; perMinute: number }[]> {
  return database()
    .select({ id: letterRun.id, perMinute: letterRun.perMinute })
    .from(letterRun)
    .where(running);
}

/** The text of a sending, exactly as it was approved. */
export async function letterOf(runId: string): Promise<LetterBody> {
  const [found] = await database()
    .select({ body: letter.body, hash: letter.hash, approved: letterRun.letterHash })
    .from(letterRun)
    .innerJoin(letter, eq(letter.id, letterRun.letterId))
    .where(eq(letterRun.id, runId));
  if (!found || found.hash !== found.approved)
    throw new Error(`The letter of ${runId} is not what was approved`);
  return found.body;
}

/**
 * Takes up the next letter that is due in one of these sendings and commits that before anything is said to the mail
 * server. Waiting letters go first; then, once, those whose answer was lost. Null when nothing is due.
 */
export async function takeUp(runIds: string[], at: Date): Promise<TakenUp | null> {
  if (runIds.length === 0) return null;
  return database().transaction(async (tx) => {
    const found = (await nextOf(tx, runIds, at, "waiting")) ?? (await nextOf(tx, runIds, at, "unsure"));
    if (!found?.sealed) return null;
    const { runId, seq } = found;
    const attempts = found.attempts + 1;
    const maybeTwice = found.maybeTwice || found.state === "unsure";
    await tx
      .update(letterDelivery)
      .set({ state: "sending", attempts, maybeTwice, at })
      .where(one(runId, seq));
    const plain = unseal(found.sealed, recipientSeal(runId, seq));
    if (!plain) throw new Error(`The recipient ${seq} of ${runId} cannot be unsealed`);
    const recipient = JSON.parse(plain) as Recipient;
    return { runId, seq, messageId: found.messageId, state: "sending", attempts, maybeTwice, recipient };
  });
}

async function nextOf(tx: Tx, runIds: string[], at: Date, state: "waiting" | "unsure") {
  const [found] = await tx
    .select()
    .from(letterDelivery)
    .where(
      and(
        inArray(letterDelivery.runId, runIds),
        eq(letterDelivery.state, state),
        lte(letterDelivery.nextAt, at),
        isNotNull(letterDelivery.sealed),
        state === "unsure" ? eq(letterDelivery.maybeTwice, false) : undefined,
      ),
    )
    .orderBy(letterDelivery.nextAt, letterDelivery.runId, letterDelivery.seq)
    .limit(1)
    .for("update", { skipLocked: true });
  return found ?? null;
}

const one = (runId: string, seq: number) => and(eq(letterDelivery.runId, runId), eq(letterDelivery.seq, seq));

/**
 * Says that the final dot comes next, and commits that. False when somebody paused the sending in the meantime: then the
 * dot is not sent, and the server has nothing.
 */
export async function beginHanding({ runId, seq }: TakenUp, at: Date): Promise<boolean> {
  const going = sql`exists (select 1 from ${letterRun} where ${letterRun.id} = ${runId} and ${letterRun.state} = 'running')`;
  const changed = await database()
    .update(letterDelivery)
    .set({ state: "handing", at })
    .where(and(one(runId, seq), eq(letterDelivery.state, "sending"), going))
    .returning({ seq: letterDelivery.seq });
  return changed.length === 1;
}

/** Writes down where a letter stands after an attempt. */
export async function settle({ runId, seq }: TakenUp, next: Next, at: Date): Promise<void> {
  const { state, attempts, maybeTwice, answer } = next;
  const nextAt = new Date(at.getTime() + next.waitMinutes * 60_000);
  await database()
    .update(letterDelivery)
    .set({ state, attempts, maybeTwice, answer, nextAt, at })
    .where(one(runId, seq));
}

/**
 * What a worker that died left: before the dot nothing was handed over, so it waits again; after the dot nobody knows.
 * Only for the one who holds the worker's lock.
 */
export async function sweepLeftovers(at: Date): Promise<{ again: number; unsure: number }> {
  const again = await database()
    .update(letterDelivery)
    .set({ state: "waiting", nextAt: at, attempts: sql`greatest(${letterDelivery.attempts} - 1, 0)` })
    .where(eq(letterDelivery.state, "sending"))
    .returning({ seq: letterDelivery.seq });
  const unsure = await database()
    .update(letterDelivery)
    .set({ state: "unsure", nextAt: at })
    .where(eq(letterDelivery.state, "handing"))
    .returning({ seq: letterDelivery.seq });
  return { again: again.length, unsure: unsure.length };
}

/** Lets a sending stand still because of something a person must mend; the reason is a word under `run.pausedBecause`. */
export async function pauseRun(runId: string, why: "settings"): Promise<void> {
  await database()
    .update(letterRun)
    .set({ state: "paused", pausedBecause: why })
    .where(and(eq(letterRun.id, runId), eq(letterRun.state, "running")));
}

/** Ends the sendings in which nothing is left to do, and erases addresses whose time has come. */
export async function closeFinished(at: Date): Promise<void> {
  const left = sql`exists (select 1 from ${letterDelivery} d where d.run_id = ${letterRun.id} and (d.state in
    ('waiting', 'sending', 'handing') or (d.state = 'unsure' and not d.maybe_twice)))`;
  const finished = await database()
    .select({ id: letterRun.id })
    .from(letterRun)
    .where(and(running, sql`not ${left}`));
  for (const { id } of finished) await endRun(id, at);
  const expired = await database()
    .select({ id: letterRun.id })
    .from(letterRun)
    .where(and(eq(letterRun.state, "done"), isNull(letterRun.forgottenAt), lte(letterRun.keepUntil, at)));
  for (const { id } of expired) await endRun(id, at);
}

/** The house itself does this: its events have no person, and are chained under the dossier's lock like any other. */
async function endRun(id: string, at: Date): Promise<void> {
  await database().transaction(async (tx) => {
    const [run] = await tx.select().from(letterRun).where(eq(letterRun.id, id));
    if (!run) return;
    await tx.select({ id: incident.id }).from(incident).where(eq(incident.id, run.incidentId)).for("update");
    const ending = run.state !== "done";
    if (ending) {
      await tx.update(letterRun).set({ state: "done", doneAt: at }).where(eq(letterRun.id, id));
      await append(tx, null, at, run.incidentId, { event: "letters-sent", details: { run: id } });
    }
    if (!run.forgottenAt && (!run.keepUntil || run.keepUntil <= at)) {
      const erased = await eraseRecipients(tx, id, at);
      await append(tx, null, at, run.incidentId, erased);
    }
  });
}
