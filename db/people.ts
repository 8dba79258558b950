import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Actor, Person } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type Role, roles } from "#lib/access/role.ts";
import type { Locale } from "#lib/words/words.ts";
import { type Changed, changeHouse } from "./change.ts";
import { database, type Tx } from "./client.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { mindingFg } from "./running.ts";
import { person, session } from "./schema.ts";
import { digest, randomCode } from "./seal.ts";
import { toPerson } from "./sign-in.ts";

export type PersonInput = {
  name: string;
  function: string;
  email: string;
  phone: string | null;
  roles: Role[];
};
export type ListedPerson = Person & {
  active: boolean;
  /** Whether they have no password yet. */
  invited: boolean;
  /** Until when the last one-time link works, or worked; null when it was used or never made. */
  linkUntil: Date | null;
};

/** A one-time code and until when it works. It is shown once and stored hashed. */
export type Invited = { code: string; expiresAt: Date };

const inviteFor = 7 * 24 * 3600_000;

/** Everybody in the house, by name. */
export async function listPeople(actor: Actor): Promise<ListedPerson[]> {
  if (!can(actor.person.roles, "see-people")) throw new NotFound("people");
  const rows = await database().select().from(person).orderBy(asc(person.name));
  return rows.map((row) => ({
    ...toPerson(row),
    active: row.deactivatedAt === null,
    invited: row.passwordHash === null,
    linkUntil: row.inviteHash === null ? null : row.inviteExpiresAt,
  }));
}

/** The names of people by their id, for pages that show who did what. */
export async function namesOf(ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await database()
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(sql`${person.id} = any(${sql.param(wanted)}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** What is wrong with a person's details, or null. */
export function personProblem(input: PersonInput): ReturnType<typeof refused> | null {
  if (input.name.trim().length === 0) return refused("name", "refusals.nameNeeded");
  if (input.function.trim().length === 0) return refused("function", "refusals.functionNeeded");
  if (!/^[\x21-\x3f\x41-\x7e]{1,64}@[a-z0-9.-]{1,190}$/i.test(input.email))
    return refused("email", "refusals.emailInvalid");
  if (input.roles.length === 0 || input.roles.some((role) => !roles.includes(role))) {
    return refused("roles", "refusals.roleNeeded");
  }
  return null;
}

/** Adds somebody and gives the one-time code with which they set their own password; it is shown once and stored hashed. */
export async function addPerson(actor: Actor, input: PersonInput): Promise<Done<Invited & { id: string }>> {
  return changePeople(actor, async (tx) => {
    const wrong = personProblem(input);
    if (wrong) return wrong;
    if (await emailTaken(tx, input.email, null)) return refused("email", "refusals.emailTaken");
    const id = randomUUID();
    await insertPerson(tx, id, input, actor.at);
    const { kept, given } = newInvitation(actor.at);
    await tx.update(person).set(kept).where(eq(person.id, id));
    return {
      ok: true,
      value: { id, ...given },
      happened: [{ event: "person-added", details: { person: id, roles: input.roles } }],
    };
  });
}

/** The door for what may give the house its first FG or take its last. */
function changePeople<T>(actor: Actor, work: (tx: Tx) => Promise<Changed<T>>): Promise<Done<T>> {
  return changeHouse(actor, "manage-people", (tx) => mindingFg(tx, actor.at, () => work(tx)));
}

function newInvitation(at: Date) {
  const [code, expiresAt] = [randomCode(), new Date(at.getTime() + inviteFor)];
  return { kept: { inviteHash: digest(code), inviteExpiresAt: expiresAt }, given: { code, expiresAt } };
}

/** Writes a person's row; the email is the account's name and is kept in lower case. */
export async function insertPerson(
  tx: Tx,
  id: string,
  input: PersonInput,
  at: Date,
  passwordHash?: string,
): Promise<void> {
  await tx.insert(person).values({
    id,
    name: input.name.trim(),
    function: input.function.trim(),
    email: input.email.trim().toLowerCase(),
    phone: input.phone?.trim() || null,
    roles: input.roles,
    passwordHash: passwordHash ?? null,
    createdAt: at,
  });
}

/** Whether the address belongs to somebody else already: it is the account's name. */
export async function emailTaken(tx: Tx, email: string, except: string | null): Promise<boolean> {
  const same = eq(person.email, email.trim().toLowerCase());
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(except ? and(same, ne(person.id, except)) : same);
  return rows.length > 0;
}

/** Changes somebody's details or roles; other roles end their sessions, so that rights change at once. */
export async function changePerson(actor: Actor, id: string, input: PersonInput): Promise<Done<null>> {
  return changePeople(actor, async (tx) => {
    requireId(id);
    const wrong = personProblem(input);
    if (wrong) return wrong;
    const [row] = await tx.select().from(person).where(eq(person.id, id)).for("update");
    if (!row) throw new NotFound(id);
    if (await emailTaken(tx, input.email, id)) return refused("email", "refusals.emailTaken");
    const dropsAdministrator = row.roles.includes("administrator") && !input.roles.includes("administrator");
    if (dropsAdministrator && (await isLastAdministrator(tx, id)))
      return refused("roles", "refusals.lastAdministrator");
    await tx
      .update(person)
      .set({ ...input, name: input.name.trim(), email: input.email.trim().toLowerCase() })
      .where(eq(person.id, id));
    const rolesChanged = [...row.roles].sort().join() !== [...input.roles].sort().join();
    if (rolesChanged) await endSessions(tx, id, actor.at);
    return {
      ok: true,
      value: null,
      happened: [{ event: "person-changed", details: { person: id, roles: input.roles } }],
    };
  });
}

/** Ends somebody's access at once. The person stays known: what they did keeps its name. */
export async function deactivatePerson(actor: Actor, id: string): Promise<Done<null>> {
  return changePeople(actor, async (tx) => {
    requireId(id);
    const [row] = await tx.select().from(person).where(eq(person.id, id)).for("update");
    if (!row) throw new NotFound(id);
    if (await isLastAdministrator(tx, id)) return refused("", "refusals.lastAdministrator");
    await tx.update(person).set({ deactivatedAt: actor.at, inviteHash: null }).where(eq(person.id, id));
    await endSessions(tx, id, actor.at);
    return { ok: true, value: null, happened: [{ event: "person-deactivated", details: { person: id } }] };
  });
}

/**
 * Gives somebody whose access ended access again, with the roles they had and a one-time code: the password of before
 * is gone. Refused while they still have access.
 */
export async function readmitPerson(actor: Actor, id: string): Promise<Done<Invited>> {
  return changePeople(actor, async (tx) => {
    requireId(id);
    const [row] = await tx.select().from(person).where(eq(person.id, id)).for("update");
    if (!row) throw new NotFound(id);
    if (row.deactivatedAt === null) return refused("", "refusals.hasAccess");
    const { kept, given } = newInvitation(actor.at);
    await tx
      .update(person)
      .set({ ...kept, deactivatedAt: null, passwordHash: null })
      .where(eq(person.id, id));
    const details = { person: id, roles: row.roles };
    return { ok: true, value: given, happened: [{ event: "person-readmitted", details }] };
  });
}

/** Gives a new one-time code to somebody who lost theirs or forgot the password. */
export async function invitePerson(actor: Actor, id: string): Promise<Done<Invited>> {
  return changeHouse(actor, "manage-people", async (tx) => {
    requireId(id);
    const { kept, given } = newInvitation(actor.at);
    const changed = await tx
      .update(person)
      .set(kept)
      .where(and(eq(person.id, id), isNull(person.deactivatedAt)))
      .returning({ id: person.id });
    if (changed.length === 0) throw new NotFound(id);
    return { ok: true, value: given, happened: [{ event: "person-invited", details: { person: id } }] };
  });
}

/** Keeps the language in which somebody reads: a preference of their own, which everybody may set and nobody audits. */
export async function keepLocale(actor: Actor, locale: Locale): Promise<void> {
  await database().update(person).set({ locale }).where(eq(person.id, actor.person.id));
}

async function isLastAdministrator(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(sql`'administrator' = any(${person.roles})`, isNull(person.deactivatedAt)));
  return rows.length === 1 && rows[0]?.id === id;
}

/** Ends every session of a person, so that a change of rights counts at their next request. */
export async function endSessions(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx
    .update(session)
    .set({ revokedAt: at })
    .where(and(eq(session.personId, personId), isNull(session.revokedAt)));
}
