import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { EventName } from "#lib/audit/event.ts";
import { addressSafety } from "#lib/correspondence/address-safety.ts";
import type { Channel, RunState } from "#lib/delivery/delivery-state.ts";
import { readSubject } from "#lib/letters/letter.ts";
import { identityOf, type Recipient } from "#lib/recipients/recipient.ts";
import { say } from "#lib/words/message.ts";
import type { Happening } from "./audit.ts";
import { changeIncident } from "./change.ts";
import type { Tx } from "./client.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { readList, sendableOf } from "./recipients.ts";
import { letterDelivery, letterRun, recipientList } from "./schema.ts";
import { mac, seal } from "./seal.ts";

export type RunRequest = {
  /** The letter, by its subject. */
  letter: string;
  list: string;
  channel: Channel;
  recipients: Recipient[];
  /** Rows that were wrong or double. */
  leftOut: number;
  perMinute: number;
  keepUntil: Date | null;
  /** What stands behind the @ of every Message-ID. */
  mailDomain: string;
};

/** What the most letters a minute can be set to. */
export const mostPerMinute = 6_000;

/** With what a sealed recipient is tied to its place. */
export const recipientSeal = (runId: string, seq: number) => `recipient:${runId}:${seq}`;

/** The keyed hash that stays of somebody: it proves a letter and tells nobody an address. */
export function recipientHash(runId: string, recipient: Recipient): string {
  return mac(`recipient:${runId}:${identityOf(recipient)}`);
}

/**
 * Makes a sending out of a checked list: every recipient sealed, with one Message-ID for good, in one transaction with
 * the end of the uploaded list. Refused unless the letter's text is approved and unchanged. Nothing is sent yet.
 */
export async function makeRun(
  actor: Actor,
  ref: string,
  request: RunRequest,
  submission?: string,
): Promise<Done<{ id: string }>> {
  return changeIncident(
    actor,
    "send-letters",
    ref,
    async ({ tx, row, dossier }) => {
      if (row.closedAt) return refused("", "refusals.dossierClosed");
      const { approved, approvalId, locked } = await sendableOf(tx, dossier, request.letter);
      if (!approved || !approvalId)
        return { ok: false, problems: { "": locked ?? say("delivery.locked.none") } };
      // Not every address is safe to write to: somebody looked through them first, and said so.
      const group = readSubject(request.letter)?.groupId;
      const [unsafe] = group ? addressSafety(dossier.record.facts, group) : [];
      if (unsafe) return { ok: false, problems: { "": unsafe } };
      const { channel, recipients, perMinute, keepUntil } = request;
      if (recipients.length === 0) return refused("", "delivery.make.nobody");
      if (!Number.isInteger(perMinute) || perMinute < 1 || perMinute > mostPerMinute)
        return refused("perMinute", "delivery.make.perMinuteWrong", { most: mostPerMinute });
      const list = await readList(tx, row.id, request.list);
      const id = randomUUID();
      await tx.insert(letterRun).values({
        id,
        incidentId: row.id,
        letterId: approved.id,
        letterHash: approved.hash,
        approvalId,
        channel,
        state: "draft",
        perMinute,
        total: recipients.length,
        leftOut: request.leftOut,
        listHash: list.sha256,
        keepUntil,
        madeBy: actor.person.id,
        madeAt: actor.at,
      });
      await insertDeliveries(tx, id, recipients, request.mailDomain, actor.at);
      await tx.delete(recipientList).where(eq(recipientList.id, list.id));
      const details = {
        run: id,
        letter: approved.hash,
        approval: approvalId,
        channel,
        total: recipients.length,
        leftOut: request.leftOut,
        list: list.sha256,
      };
      return { ok: true, value: { id }, happened: [{ event: "letters-prepared", details }] };
    },
    submission,
  );
}

/** Due whatever the clock says. */
const atOnce = new Date(0);
const rowsAtOnce = 5_000;

/** The rows go as whole columns: one by one, a hundred thousand of them would hold the dossier for a minute. */
async function insertDeliveries(tx: Tx, runId: string, recipients: Recipient[], domain: string, at: Date) {
  for (let from = 0; from < recipients.length; from += rowsAtOnce) {
    const some = recipients.slice(from, from + rowsAtOnce);
    const seqs = some.map((_, place) => from + place + 1);
    const sealed = some.map((one, place) =>
      seal(JSON.stringify(one), recipientSeal(runId, from + place + 1)),
    );
    const hashes = some.map((one) => recipientHash(runId, one));
    const messageIds = some.map(() => `<${randomUUID()}@${domain}>`);
    await tx.execute(sql`
      insert into ${letterDelivery}
        (run_id, seq, sealed, hash, message_id, state, maybe_twice, attempts, next_at, at)
      select ${runId}::uuid, seq, sealed, hash, message_id, 'waiting', false, 0,
        ${atOnce.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz
      from unnest(${sql.param(seqs)}::int[], ${sql.param(sealed)}::text[], ${sql.param(hashes)}::text[],
        ${sql.param(messageIds)}::text[]) as made (seq, sealed, hash, message_id)`);
  }
}

/** What a person can do with a sending: from which states, to which, and what it is called afterwards. */
const moves = {
  start: { from: ["draft"], to: "running", event: "letters-started" },
  pause: { from: ["running"], to: "paused", event: "letters-paused" },
  resume: { from: ["paused"], to: "running", event: "letters-resumed" },
  finish: { from: ["running", "paused"], to: "done", event: "letters-sent" },
} as const satisfies Record<string, { from: readonly RunState[]; to: RunState; event: EventName }>;
export type RunMove = keyof typeof moves;

/**
 * Starts, pauses, resumes or finishes a sending. Starting and resuming are refused when the approval of the text no longer
 * holds. Only files are finished by hand: mail is done when every letter is.
 */
export async function moveRun(
  actor: Actor,
  ref: string,
  id: string,
  letter: string,
  move: RunMove,
): Promise<Done<null>> {
  return changeIncident(actor, "send-letters", ref, async ({ tx, row, dossier }) => {
    const run = await lockRun(tx, row.id, id);
    const { from, to, event } = moves[move];
    const byHand = run.channel !== "e-mail";
    const fits = (from as readonly RunState[]).includes(run.state) && (move !== "finish" || byHand);
    if (!fits) return refused("", "delivery.run.wrongState", { state: run.state });
    if (to === "running") {
      if (row.closedAt) return refused("", "refusals.dossierClosed");
      const { approved, locked } = await sendableOf(tx, dossier, letter);
      if (!approved || approved.hash !== run.letterHash)
        return { ok: false, problems: { "": locked ?? say("delivery.locked.changed") } };
    }
    const happened: Happening[] = [{ event, details: { run: id } }];
    const done = to === "done";
    await tx
      .update(letterRun)
      .set({
        state: to,
        pausedBecause: null,
        startedAt: run.startedAt ?? actor.at,
        doneAt: done ? actor.at : null,
      })
      .where(eq(letterRun.id, id));
    if (done) {
      const handed = { state: "sent" as const, at: actor.at };
      await tx
        .update(letterDelivery)
        .set(handed)
        .where(and(eq(letterDelivery.runId, id), eq(letterDelivery.state, "waiting")));
      if (!run.keepUntil) happened.push(await eraseRecipients(tx, id, actor.at));
    }
    return { ok: true, value: null, happened };
  });
}

async function lockRun(tx: Tx, incidentId: string, id: string) {
  requireId(id);
  const [run] = await tx
    .select()
    .from(letterRun)
    .where(and(eq(letterRun.id, id), eq(letterRun.incidentId, incidentId)))
    .for("update");
  if (!run) throw new NotFound(id);
  return run;
}

/** Erases the addresses of a sending. What was sent to how many, and the keyed hashes, stay. */
export async function eraseRecipients(tx: Tx, runId: string, at: Date): Promise<Happening> {
  await tx.update(letterDelivery).set({ sealed: null }).where(eq(letterDelivery.runId, runId));
  await tx.update(letterRun).set({ forgottenAt: at }).where(eq(letterRun.id, runId));
  return { event: "recipients-erased", details: { run: runId } };
}

/** Records that a mail came back, by the address in the message about it: compared by its hash, never kept. */
export async function recordReturned(
  actor: Actor,
  ref: string,
  id: string,
  email: string,
): Promise<Done<null>> {
  return changeIncident(actor, "send-letters", ref, async ({ tx, row }) => {
    const run = await lockRun(tx, row.id, id);
    const address = email.trim().replace(/^<|>$/g, "");
    if (address === "") return refused("email", "delivery.run.bounces.needed");
    const nobody = { name: "", street: "", postalCode: "", city: "", country: "" };
    const hash = recipientHash(run.id, { ...nobody, email: address });
    const of = and(eq(letterDelivery.runId, id), eq(letterDelivery.hash, hash));
    const [found] = await tx.select().from(letterDelivery).where(of);
    if (!found) return refused("email", "delivery.run.bounces.unknown");
    if (found.state !== "sent" && found.state !== "unsure")
      return refused("email", "delivery.run.bounces.notSent");
    await tx.update(letterDelivery).set({ state: "bounced", at: actor.at }).where(of);
    const details = { run: id, seq: found.seq, hash };
    return { ok: true, value: null, happened: [{ event: "letter-returned", details }] };
  });
}
