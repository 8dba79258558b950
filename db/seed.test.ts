import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { cast } from "#lib/demo/cast.ts";
import { connect, database, disconnect } from "./client.ts";
import { verifyAudit } from "./history.ts";
import { openIncident } from "./incidents.ts";
import { readOrganisation } from "./organisation.ts";
import { incident, person } from "./schema.ts";
import { seedDemo } from "./seed.ts";
import { toPerson } from "./sign-in.ts";
import { freshDatabase, type TestDatabase } from "./test-database.ts";

const at = new Date("2026-11-24T07:23:00.000Z");
let db: TestDatabase;
let officer: Actor;

beforeAll(async () => {
  db = await freshDatabase();
  connect(db.appUrl);
  await seedDemo(at);
  const [row] = await database().select().from(person).where(eq(person.email, "s.bakker@delinde.example"));
  if (!row) throw new Error("no officer");
  officer = { person: toPerson(row), sessionId: row.id, locale: "nl", at };
});

afterAll(async () => {
  await disconnect();
  await db.drop();
});

describe("the example organisation", () => {
  for (const member of cast) {
    it(`plays ${member.key} to its state, with the decisions the cast expects`, async () => {
      const [row] = await database().select().from(incident).where(eq(incident.title, member.title.nl));
      const dossier = await openIncident(officer, row?.ref ?? "");
      expect(dossier.status).toBe(member.state);
      expect(dossier.decisions.notifyAuthority.outcome).toBe(member.expected.notifyAuthority);
      expect(dossier.decisions.strictestInform).toBe(member.expected.informPeople);
    });
  }

  it("has its mandate from management, and not from its FG", async () => {
    expect((await readOrganisation())?.mandateGivenBy).toBe("Anneke de Wit, lid raad van bestuur");
  });

  it("is loaded once, and its people keep their passwords", async () => {
    const again = await seedDemo(new Date(at.getTime() + 1000));
    expect(again.people).toHaveLength(7);
    expect(await database().select().from(incident)).toHaveLength(cast.length);
    expect((await verifyAudit()).breaks).toEqual([]);
  });
});
