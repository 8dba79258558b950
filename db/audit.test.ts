import { eq } from "drizzle-orm";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { database } from "./client.ts";
import { saveFacts } from "./facts.ts";
import { listHistory, verifyAudit } from "./history.ts";
import { closeIncident, openIncident } from "./incidents.ts";
import { listRegister, rebuildRegister } from "./register.ts";
import { auditEvent, registerRow } from "./schema.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: house.db.ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe("the audit log", () => {
  it("holds each change in a chain of its own dossier, without its contents", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer, { text: "geheim woord kabouter" });
    const events = await listHistory(officer, ref);
    expect(events.map((one) => one.event)).toEqual(["incident-logged"]);
    expect(JSON.stringify(events)).not.toContain("kabouter");
    expect((await verifyAudit()).breaks).toEqual([]);
  });

  it("writes nothing for a change that was refused", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    await closeIncident(officer, ref, { reason: "r", lessons: null });
    expect(await listHistory(officer, ref)).toHaveLength(1);
  });

  it("refuses update and delete, to the app by right and to the owner by trigger", async () => {
    await logged(house.as("officer", 1));
    await expect(database().delete(auditEvent)).rejects.toThrow();
    await expect(database().update(auditEvent).set({ event: "x" })).rejects.toThrow();
    await asOwner(async (client) => {
      await expect(client.query("update audit_event set event = 'x'")).rejects.toThrow(/written once/);
      await expect(client.query("delete from approval")).rejects.toThrow(/written once/);
      await expect(client.query("delete from incident")).rejects.toThrow(/written once/);
      await expect(client.query("truncate audit_event")).rejects.toThrow(/written once/);
    });
  });

  it("shows where somebody with the owner's rights changed it", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    const { record } = await openIncident(officer, ref);
    await saveFacts(officer, ref, { section: "lateness", item: "", seen: 0, facts: {} });
    const change = async (statement: string) =>
      asOwner(async (client) => {
        await client.query("alter table audit_event disable trigger all");
        await client.query(statement, [record.id]);
        await client.query("alter table audit_event enable trigger all");
      });
    await change("update audit_event set details = '{\"breach\": false}' where chain = $1 and seq = 1");
    expect((await verifyAudit()).breaks).toEqual([{ chain: record.id, seq: 1, why: "hash" }]);
    await change("delete from audit_event where chain = $1 and seq = 1");
    expect((await verifyAudit()).breaks).toEqual([{ chain: record.id, seq: 1, why: "gap" }]);
  });
});

describe("the register", () => {
  it("rebuilt equals written", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    await saveFacts(officer, ref, { section: "lateness", item: "", seen: 0, facts: {} });
    const { record } = await openIncident(officer, ref);
    const row = () => database().select().from(registerRow).where(eq(registerRow.incidentId, record.id));
    const written = await row();
    await rebuildRegister(officer.at);
    expect(await row()).toEqual(written);
  });

  it("derives a row again that an older release left in another shape", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    const { record } = await openIncident(officer, ref);
    await database()
      .update(registerRow)
      .set({ row: { incidentId: record.id, ref, shape: 0 } })
      .where(eq(registerRow.incidentId, record.id));
    const filter = {
      year: null,
      state: "all",
      notified: "all",
      words: ref,
      sort: "known",
      direction: "down",
    } as const;
    const { rows } = await listRegister(officer, filter, null);
    expect(rows[0]?.tasks.length).toBeGreaterThan(0);
  });
});
