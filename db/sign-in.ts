import { randomUUID } from "node:crypto";
import { and, count, eq, gt, isNull, max } from "drizzle-orm";
import type { Actor, Person } from "#lib/access/actor.ts";
import type { Role } from "#lib/access/role.ts";
import { type Locale, readLocale } from "#lib/words/words.ts";
import { append } from "./audit.ts";
import { lockHouse } from "./change.ts";
import { database } from "./client.ts";
import { passwordFits } from "./password.ts";
import { person, session, signInAttempt } from "./schema.ts";
import { mac } from "./seal.ts";

const minute = 60_000;
const idleFor = 30 * minute;
const longest = 12 * 60 * minute;
const window = 15 * minute;
const freeTries = { account: 5, address: 30 };

export type SignedIn =
  | { ok: true; sessionId: string; personId: string; locale: Locale }
  | { ok: false; waitSeconds: number };

/**
 * Signs somebody in and opens a session. Says the same for an unknown account, a wrong password and somebody who left;
 * after five misses the account waits, a little longer each time, never for ever: an officer in a 72-hour window must get in.
 */
export async function signIn(email: string, password: string, address: string, at: Date): Promise<SignedIn> {
  const accountHash = mac(`account:${email.trim().toLowerCase()}`);
  const addressHash = mac(`address:${address}`);
  const forAccount = await waitFor(eq(signInAttempt.accountHash, accountHash), freeTries.account, at);
  // Whoever signed in from here before is not made to wait for what others miss at the same address.
  const forAddress = (await wasHereBefore(accountHash, addressHash))
    ? 0
    : await waitFor(eq(signInAttempt.addressHash, addressHash), freeTries.address, at);
  const waitSeconds = Math.max(forAccount, forAddress);
  if (waitSeconds > 0) return { ok: false, waitSeconds };
  const [found] = await database()
    .select()
    .from(person)
    .where(and(eq(person.email, email.trim().toLowerCase()), isNull(person.deactivatedAt)));
  const fits = await passwordFits(password, found?.passwordHash ?? null);
  await database().insert(signInAttempt).values({ accountHash, addressHash, at, succeeded: fits });
  if (!found || !fits) return { ok: false, waitSeconds: 0 };
  const sessionId = randomUUID();
  const locale = readLocale(found.locale);
  await database().transaction(async (tx) => {
    await lockHouse(tx);
    await tx.insert(session).values({ id: sessionId, personId: found.id, createdAt: at, lastSeenAt: at });
    const actor = { person: toPerson(found), sessionId, locale, at };
    await append(tx, actor, at, "house", { event: "signed-in" });
  });
  return { ok: true, sessionId, personId: found.id, locale };
}

async function wasHereBefore(accountHash: string, addressHash: string): Promise<boolean> {
  const [row] = await database()
    .select({ id: signInAttempt.id })
    .from(signInAttempt)
    .where(
      and(
        eq(signInAttempt.accountHash, accountHash),
        eq(signInAttempt.addressHash, addressHash),
        eq(signInAttempt.succeeded, true),
      ),
    )
    .limit(1);
  return row !== undefined;
}

async function waitFor(same: ReturnType<typeof eq>, free: number, at: Date): Promise<number> {
  const [row] = await database()
    .select({ misses: count(), last: max(signInAttempt.at) })
    .from(signInAttempt)
    .where(
      and(same, eq(signInAttempt.succeeded, false), gt(signInAttempt.at, new Date(at.getTime() - window))),
    );
  const misses = row?.misses ?? 0;
  if (misses < free || !row?.last) return 0;
  const seconds = Math.min(60, 2 ** (misses - free + 1));
  return Math.max(0, Math.ceil((row.last.getTime() + seconds * 1000 - at.getTime()) / 1000));
}

/**
 * Who is behind a session, checked against the database at every request so that revoking works at once. Null when it
 * was revoked, is older than twelve hours, was idle for half an hour, or its person left.
 */
export async function checkSession(sessionId: string, at: Date): Promise<Person | null> {
  const [row] = await database()
    .select({ session, person })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt), isNull(person.deactivatedAt)));
  if (!row) return null;
  const { createdAt, lastSeenAt } = row.session;
  if (at.getTime() - createdAt.getTime() > longest || at.getTime() - lastSeenAt.getTime() > idleFor)
    return null;
  if (at.getTime() - lastSeenAt.getTime() > minute) {
    await database().update(session).set({ lastSeenAt: at }).where(eq(session.id, sessionId));
  }
  return toPerson(row.person);
}

/** Whose session this was, also when it has ended: so that what they typed can be kept for them and nobody else. */
export async function formerPerson(sessionId: string): Promise<string | null> {
  const [row] = await database()
    .select({ id: session.personId })
    .from(session)
    .where(eq(session.id, sessionId));
  return row?.id ?? null;
}

/** Ends a session. */
export async function signOut(actor: Actor): Promise<void> {
  await database().transaction(async (tx) => {
    await lockHouse(tx);
    await tx.update(session).set({ revokedAt: actor.at }).where(eq(session.id, actor.sessionId));
    await append(tx, actor, actor.at, "house", { event: "signed-out" });
  });
}

/** Checks the actor's own password again, for acts that weigh heavily. Counts as a try to sign in. */
export async function confirmPassword(actor: Actor, password: string, address: string): Promise<boolean> {
  const accountHash = mac(`account:${actor.person.email}`);
  if ((await waitFor(eq(signInAttempt.accountHash, accountHash), freeTries.account, actor.at)) > 0)
    return false;
  const [row] = await database()
    .select({ hash: person.passwordHash })
    .from(person)
    .where(eq(person.id, actor.person.id));
  const fits = await passwordFits(password, row?.hash ?? null);
  await database()
    .insert(signInAttempt)
    .values({ accountHash, addressHash: mac(`address:${address}`), at: actor.at, succeeded: fits });
  return fits;
}

export function toPerson(row: typeof person.$inferSelect): Person {
  return {
    id: row.id,
    name: row.name,
    function: row.function,
    email: row.email,
    phone: row.phone,
    roles: row.roles as Role[],
  };
}
