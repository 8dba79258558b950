import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { append } from "./audit.ts";
import { lockHouse } from "./change.ts";
import { database } from "./client.ts";
import { type Done, refused } from "./outcome.ts";
import { hashPassword, passwordProblem } from "./password.ts";
import { emailTaken, endSessions, insertPerson, type PersonInput, personProblem } from "./people.ts";
import { mindingFg } from "./running.ts";
import { person } from "./schema.ts";

/** For the operator's command: sets a password without an actor, from the console of the machine itself. */
export async function setPasswordFromConsole(email: string, password: string, at: Date): Promise<Done<null>> {
  const wrong = passwordProblem(password);
  if (wrong) return wrong;
  const passwordHash = await hashPassword(password);
  return database().transaction(async (tx) => {
    await lockHouse(tx);
    const [row] = await tx
      .update(person)
      .set({ passwordHash, inviteHash: null })
      .where(eq(person.email, email.trim().toLowerCase()))
      .returning();
    if (!row) return refused("email", "refusals.nobodyWithEmail");
    await endSessions(tx, row.id, at);
    await append(tx, null, at, "house", {
      event: "password-set",
      details: { person: row.id, from: "console" },
    });
    return { ok: true, value: null };
  });
}

/** For the operator's command: adds somebody from the console of the machine itself. */
export async function addPersonFromConsole(
  input: PersonInput,
  password: string,
  at: Date,
): Promise<Done<{ id: string }>> {
  const wrong = personProblem(input) ?? passwordProblem(password);
  if (wrong) return wrong;
  const passwordHash = await hashPassword(password);
  return database().transaction(async (tx) => {
    await lockHouse(tx);
    if (await emailTaken(tx, input.email, null)) return refused("email", "refusals.emailTaken");
    const id = randomUUID();
    await mindingFg(tx, at, () => insertPerson(tx, id, input, at, passwordHash));
    await append(tx, null, at, "house", {
      event: "person-added",
      details: { person: id, roles: input.roles, from: "console" },
    });
    return { ok: true, value: { id } };
  });
}
