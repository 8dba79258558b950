import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { type Role, roles } from "#lib/access/role.ts";
import type { QuickLog } from "#lib/facts/quick-log.ts";
import { connect, database, disconnect } from "./client.ts";
import { logIncident } from "./incidents.ts";
import { setUpHouse } from "./organisation.ts";
import { hashPassword } from "./password.ts";
import { insertPerson } from "./people.ts";
import { freshDatabase, type TestDatabase } from "./test-database.ts";

export const password = "een heel lang wachtwoord";
const start = new Date("2026-11-24T08:00:00.000Z");

/** A house of a test file's own: a database, an organisation and one person per role, plus a second officer and approver. */
export type TestHouse = {
  db: TestDatabase;
  /** The actor with this role, at this many hours after the house's first moment. */
  as: (name: Role | "officer2" | "approver2", hours?: number) => Actor;
  at: (hours: number) => Date;
};

export function testHouse(): TestHouse {
  const people = new Map<string, Actor>();
  const house = {} as TestHouse;
  house.at = (hours) => new Date(start.getTime() + hours * 3600_000);
  house.as = (name, hours = 0) => {
    const actor = people.get(name);
    if (!actor) throw new Error(`nobody is ${name}`);
    return { ...actor, at: house.at(hours) };
  };
  beforeAll(async () => {
    process.env.LEKWIJZER_AUDIT_KEY ??= Buffer.alloc(32, 1).toString("base64");
    process.env.LEKWIJZER_SEAL_KEY ??= Buffer.alloc(32, 2).toString("base64");
    house.db = await freshDatabase();
    connect(house.db.appUrl);
    await furnish(people, house.at(-100));
  });
  afterAll(async () => {
    await disconnect();
    await house.db?.drop();
  });
  return house;
}

async function furnish(people: Map<string, Actor>, at: Date): Promise<void> {
  const nobody = { kvk: null, address: null, postalCode: null, city: null, sector: null };
  const noFg = { fgName: null, fgRegistration: null, fgEmail: null, fgPhone: null };
  const made = await setUpHouse(
    {
      organisation: { name: "Testhuis", ...nobody, ...noFg },
      administrator: {
        name: "administrator",
        function: "beheerder",
        email: "administrator@test.example",
        phone: null,
      },
      password,
      mandateBy: "De directie",
    },
    at,
  );
  if (!made.ok) throw new Error("the house was not set up");
  const hash = await hashPassword(password);
  for (const name of [...roles, "officer2", "approver2"]) {
    const held = [name.replace("2", "") as Role];
    const known = { name, function: name, email: `${name}@test.example`, phone: null, roles: held };
    const id = name === "administrator" ? made.value.administrator : randomUUID();
    if (name !== "administrator") await database().transaction((tx) => insertPerson(tx, id, known, at, hash));
    people.set(name, { person: { id, ...known }, sessionId: randomUUID(), locale: "nl", at });
  }
}

/** A quick log with nothing special about it. */
export function aLog(knownAt: Date, said: Partial<QuickLog> = {}): QuickLog {
  const text = "Mail met patiëntenlijst naar een verkeerde ontvanger gestuurd.";
  return {
    text,
    title: "Mail met patiëntenlijst",
    knownAt,
    doubled: false,
    stopped: null,
    breach: true,
    ...said,
  };
}

/** Logs an incident and gives its reference. */
export async function logged(actor: Actor, said: Partial<QuickLog> = {}): Promise<string> {
  const done = await logIncident(actor, aLog(actor.at, said));
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.ref;
}
