import { eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { type Act, can, maySee } from "#lib/access/can.ts";
import { assemble, type Dossier } from "#lib/dossier.ts";
import { append, type Happening } from "./audit.ts";
import { database, type Tx } from "./client.ts";
import { writeNotices } from "./notices.ts";
import { type Done, NotFound, type Problems, type Theirs } from "./outcome.ts";
import { readRecord, type StoredRecord } from "./record.ts";
import { writeRegisterRow } from "./register-row.ts";
import { incident, submissionKey } from "./schema.ts";

/** What the work of a change gives back: what it made and what must be written down about it. */
export type Changed<T> =
  | { ok: true; value: T; happened: Happening[] }
  | { ok: false; problems: Problems; theirs?: Theirs };

/** The incident as it was when the change began, locked until the change is done. */
export type Held = { tx: Tx; row: typeof incident.$inferSelect; record: StoredRecord; dossier: Dossier };

class Refused extends Error {
  readonly answer: { ok: false; problems: Problems; theirs?: Theirs };
  constructor(answer: { ok: false; problems: Problems; theirs?: Theirs }) {
    super("refused");
    this.answer = answer;
  }
}

/**
 * The one door for every write to a dossier: permission, change, audit event, the row of the register and the notices
 * that follow, in one transaction or none of it. What the actor may not see answers NotFound.
 */
export async function changeIncident<T>(
  actor: Actor,
  act: Act,
  ref: string,
  work: (held: Held) => Promise<Changed<T>>,
  submission?: string,
): Promise<Done<T>> {
  return inOneGo(actor, submission, async (tx) => {
    const held = await hold(tx, actor, act, ref);
    const done = await work(held);
    if (done.ok) await writeDown(tx, actor, held.row.id, done.happened);
    return done;
  });
}

/** What the work on two incidents gives back: what must be written down about each. */
export type ChangedBoth =
  | { ok: true; happened: [one: Happening[], other: Happening[]] }
  | { ok: false; problems: Problems };

/** The same door for two incidents at once: both are asked for, both are written down, or neither. */
export async function changeTwoIncidents(
  actor: Actor,
  act: Act,
  refs: [one: string, other: string],
  work: (one: Held, other: Held) => Promise<ChangedBoth>,
  submission?: string,
): Promise<Done<null>> {
  return inOneGo(actor, submission, async (tx) => {
    const held: Record<string, Held> = {};
    // Always in the same order, so that two who do this at once wait for each other instead of standing still.
    for (const ref of [...new Set(refs)].sort()) held[ref] = await hold(tx, actor, act, ref);
    const [one, other] = [held[refs[0]], held[refs[1]]];
    if (!one || !other) throw new NotFound(refs.join());
    const done = await work(one, other);
    if (!done.ok) return done;
    await writeDown(tx, actor, one.row.id, done.happened[0]);
    await writeDown(tx, actor, other.row.id, done.happened[1]);
    return { ok: true, value: null, happened: [] };
  });
}

/** Locks one incident for a change and assembles it, for who may do this to it. */
async function hold(tx: Tx, actor: Actor, act: Act, ref: string): Promise<Held> {
  const [row] = await tx.select().from(incident).where(eq(incident.ref, ref)).for("update");
  if (!row) throw new NotFound(ref);
  const record = await readRecord(tx, row);
  if (!can(actor.person.roles, act) || !maySee(actor.person, record)) throw new NotFound(ref);
  return { tx, row, record, dossier: assemble(record, actor.at) };
}

/** The same door for an incident that does not exist yet: the work makes it and says which. */
export async function changeNewIncident<T extends { id: string }>(
  actor: Actor,
  act: Act,
  work: (tx: Tx) => Promise<Changed<T>>,
  submission?: string,
): Promise<Done<T>> {
  return inOneGo(actor, submission, async (tx) => {
    if (!can(actor.person.roles, act)) throw new NotFound(act);
    const done = await work(tx);
    if (done.ok) await writeDown(tx, actor, done.value.id, done.happened);
    return done;
  });
}

/** The same door for what concerns no dossier: people, settings, the mandate. */
export async function changeHouse<T>(
  actor: Actor,
  act: Act,
  work: (tx: Tx) => Promise<Changed<T>>,
  submission?: string,
): Promise<Done<T>> {
  return inOneGo(actor, submission, async (tx) => {
    if (!can(actor.person.roles, act)) throw new NotFound(act);
    await lockHouse(tx);
    const done = await work(tx);
    if (done.ok) for (const happening of done.happened) await append(tx, actor, actor.at, "house", happening);
    return done;
  });
}

/** Keeps writers of the house's own chain apart. */
export async function lockHouse(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(727271)`);
}

/** Writes down what happened to an incident: its events, its row in the register and who must hear of it. */
async function writeDown(tx: Tx, actor: Actor, incidentId: string, happened: Happening[]): Promise<void> {
  for (const happening of happened) await append(tx, actor, actor.at, incidentId, happening);
  const [row] = await tx.select().from(incident).where(eq(incident.id, incidentId));
  if (!row) throw new NotFound(incidentId);
  const record = await readRecord(tx, row);
  const dossier = assemble(record, actor.at);
  await writeRegisterRow(tx, dossier, record.putTo);
  await writeNotices(tx, actor, dossier, record.putTo, happened);
}

/**
 * Runs a change in one transaction; what was refused leaves nothing behind. With a submission key, the same form sent
 * twice gets the first answer again, also when both arrive at once: the key's row makes the second wait.
 */
async function inOneGo<T>(
  actor: Actor,
  submission: string | undefined,
  work: (tx: Tx) => Promise<Changed<T>>,
): Promise<Done<T>> {
  const key = submission ? `${actor.person.id}:${submission}` : null;
  try {
    return await database().transaction(async (tx) => {
      if (key) {
        const claimed = await tx
          .insert(submissionKey)
          .values({ key, personId: actor.person.id, at: actor.at })
          .onConflictDoNothing()
          .returning({ key: submissionKey.key });
        if (claimed.length === 0) {
          const [first] = await tx.select().from(submissionKey).where(eq(submissionKey.key, key));
          return { ok: true, value: first?.result as T };
        }
      }
      const done = await work(tx);
      if (!done.ok) throw new Refused(done);
      if (key) await tx.update(submissionKey).set({ result: done.value }).where(eq(submissionKey.key, key));
      return { ok: true, value: done.value };
    });
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}
