import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { cast } from "#lib/demo/cast.ts";
import { organisation as example, people as examplePeople } from "#lib/demo/organisation.ts";
import { database } from "./client.ts";
import { enterCast } from "./enter-cast.ts";
import { readOrganisation, setUpHouse } from "./organisation.ts";
import { hashPassword } from "./password.ts";
import { insertPerson } from "./people.ts";
import { person } from "./schema.ts";
import { mac } from "./seal.ts";
import { toPerson } from "./sign-in.ts";

export type SeededPerson = { name: string; email: string; roles: string[]; password: string };

/** The example people's passwords: the same at every start of one installation, different in every other. */
function examplePassword(email: string): string {
  if (process.env.LEKWIJZER_TEST === "1" && process.env.LEKWIJZER_DEMO_PASSWORD) {
    return process.env.LEKWIJZER_DEMO_PASSWORD;
  }
  return `linde-${mac(`demo:${email}`).slice(0, 10)}`;
}

/**
 * Loads the example organisation with its people and the cast of named incidents, placed relative to this moment. Loads
 * nothing when a house already stands; gives the example people either way when it is the example's house.
 */
export async function seedDemo(at: Date): Promise<{ people: SeededPerson[] }> {
  const standing = await readOrganisation();
  if (standing && !standing.demo) return { people: [] };
  const people = examplePeople.map((one) => ({ ...one, password: examplePassword(one.email) }));
  if (!standing) await build(people, at);
  return { people: people.map(({ name, email, roles, password }) => ({ name, email, roles, password })) };
}

type Example = (typeof examplePeople)[number] & { password: string };

async function build(people: Example[], at: Date): Promise<void> {
  const administrator = people.find((one) => one.roles.includes("administrator"));
  const approver = people.find((one) => one.roles.includes("approver"));
  if (!administrator || !approver) throw new Error("The example lacks an administrator or an approver");
  // The house stood for a month before its first incident.
  const built = new Date(at.getTime() - 30 * 24 * 3600_000);
  const done = await setUpHouse(
    {
      organisation: example,
      administrator,
      password: administrator.password,
      // Management gives the mandate, never the FG (Art. 38(6) GDPR), and signs as the set-up page asks: name, function.
      mandateBy: `${approver.name}, ${approver.function.toLowerCase()}`,
      demo: true,
    },
    built,
  );
  if (!done.ok) return;
  const actors = new Map<string, Actor>();
  for (const one of people) {
    if (one !== administrator) {
      const hash = await hashPassword(one.password);
      await database().transaction((tx) => insertPerson(tx, crypto.randomUUID(), one, built, hash));
    }
    const [row] = await database().select().from(person).where(eq(person.email, one.email));
    if (!row) throw new Error(`${one.email} was not added`);
    actors.set(one.key, { person: toPerson(row), sessionId: crypto.randomUUID(), locale: "nl", at: built });
  }
  await enterCast(cast, actors, at);
}
