import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { append } from "./audit.ts";
import { changeHouse, lockHouse } from "./change.ts";
import { database } from "./client.ts";
import { type Done, type Problems, refused } from "./outcome.ts";
import { hashPassword, passwordProblem } from "./password.ts";
import { insertPerson, type PersonInput } from "./people.ts";
import { mindingFg } from "./running.ts";
import { organisation } from "./schema.ts";

export type OrganisationInput = {
  name: string;
  kvk: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  sector: string | null;
  fgName: string | null;
  fgRegistration: string | null;
  fgEmail: string | null;
  fgPhone: string | null;
};

export type Organisation = OrganisationInput & {
  mandateGivenBy: string | null;
  mandateGivenAt: Date | null;
  mandateRevokedAt: Date | null;
  demo: boolean;
};

/** The organisation of this house, or null before it was set up. Its name is on every page, so nobody is asked for a role. */
export async function readOrganisation(): Promise<Organisation | null> {
  const [row] = await database().select().from(organisation);
  if (!row) return null;
  const { id: _id, createdAt: _created, timeZone: _zone, ...rest } = row;
  return rest;
}

/** Everything that is wrong with the organisation's details, by field. */
export function organisationProblems(input: OrganisationInput): Problems {
  const problems: Problems = {};
  if (input.name.trim().length === 0) problems.name = { key: "refusals.organisationNameNeeded" };
  if (input.kvk && !/^\d{8}$/.test(input.kvk)) problems.kvk = { key: "refusals.kvkInvalid" };
  if (input.postalCode && !/^\d{4} ?[A-Z]{2}$/i.test(input.postalCode))
    problems.postalCode = { key: "refusals.postalCodeInvalid" };
  return problems;
}

export type SetUp = {
  organisation: OrganisationInput;
  administrator: Omit<PersonInput, "roles">;
  password: string;
  /** Who gives the mandate for preliminary filings on behalf of management; null when it is not given. */
  mandateBy: string | null;
  demo?: boolean;
};

/** Makes the organisation and its first administrator. Works exactly once: a second set-up is refused by the database. */
export async function setUpHouse(input: SetUp, at: Date): Promise<Done<{ administrator: string }>> {
  const problems = {
    ...organisationProblems(input.organisation),
    ...passwordProblem(input.password)?.problems,
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const passwordHash = await hashPassword(input.password);
  return database().transaction(async (tx) => {
    await lockHouse(tx);
    const made = await tx
      .insert(organisation)
      .values({
        ...input.organisation,
        name: input.organisation.name.trim(),
        createdAt: at,
        demo: input.demo ?? false,
        mandateGivenBy: input.mandateBy,
        mandateGivenAt: input.mandateBy ? at : null,
      })
      .onConflictDoNothing()
      .returning({ id: organisation.id });
    if (made.length === 0) return refused("", "refusals.alreadySetUp");
    const administrator = randomUUID();
    await insertPerson(
      tx,
      administrator,
      { ...input.administrator, roles: ["administrator"] },
      at,
      passwordHash,
    );
    await append(tx, null, at, "house", { event: "organisation-set-up", details: { administrator } });
    if (input.mandateBy) await append(tx, null, at, "house", { event: "mandate-given" });
    return { ok: true, value: { administrator } };
  });
}

/** Changes what the organisation is called, where it is and who its FG is. */
export async function changeOrganisation(actor: Actor, input: OrganisationInput): Promise<Done<null>> {
  return changeHouse(actor, "manage-organisation", async (tx) => {
    const problems = organisationProblems(input);
    if (Object.keys(problems).length > 0) return { ok: false, problems };
    const values = { ...input, name: input.name.trim() };
    await mindingFg(tx, actor.at, () => tx.update(organisation).set(values).where(eq(organisation.id, 1)));
    return { ok: true, value: null, happened: [{ event: "organisation-changed" }] };
  });
}

/** Gives or takes back the standing mandate to file preliminarily before approval; kept with who gives it, name and function. */
export async function setMandate(actor: Actor, given: boolean): Promise<Done<null>> {
  const giver = `${actor.person.name}, ${actor.person.function}`;
  return changeHouse(actor, "give-mandate", async (tx) => {
    await tx
      .update(organisation)
      .set(
        given
          ? { mandateGivenBy: giver, mandateGivenAt: actor.at, mandateRevokedAt: null }
          : { mandateRevokedAt: actor.at },
      )
      .where(eq(organisation.id, 1));
    return { ok: true, value: null, happened: [{ event: given ? "mandate-given" : "mandate-revoked" }] };
  });
}
