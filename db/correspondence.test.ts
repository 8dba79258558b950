import { sql } from "drizzle-orm";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { aStep, longestGiven, type StepInput } from "#lib/correspondence/may-step.ts";
import { database } from "./client.ts";
import {
  type CorrespondenceInput,
  recordCorrespondence,
  recordCorrespondenceStep,
} from "./correspondence.ts";
import { listHistory } from "./history.ts";
import { openIncident, restrictIncident } from "./incidents.ts";
import { mergeIncident } from "./merge.ts";
import { NotFound } from "./outcome.ts";
import { proposeDecision } from "./proposals.ts";
import { listRunning } from "./register.ts";
import { aQuestion } from "./test-doors-correspondence.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const officer = (hours: number) => house.as("officer", hours);

async function received(ref: string, said: Partial<CorrespondenceInput> = {}): Promise<string> {
  const owner = officer(2).person.id;
  const question = aQuestion(house.at(2), { dueAt: house.at(100), owner, ...said });
  const done = await recordCorrespondence(officer(2), ref, question);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.id;
}

function step(ref: string, id: string, input: StepInput, hours = 20) {
  return recordCorrespondenceStep(officer(hours), ref, id, input);
}

const answer = { by: "mr. Bos, advocaat", text: "Zie de bijlagen.", given: ["Logboek", "Brief v2"] };

describe("what came from an authority", () => {
  it("stands in the dossier with all that followed, in order", async () => {
    const ref = await logged(officer(1));
    const id = await received(ref);
    const moved = aStep("deadline-moved", house.at(10), { dueAt: house.at(200), text: "per mail bevestigd" });
    expect(await step(ref, id, moved)).toMatchObject({ ok: true });
    expect(await step(ref, id, aStep("answered", house.at(15), answer))).toMatchObject({ ok: true });
    expect(await step(ref, id, aStep("closed", house.at(20)))).toMatchObject({ ok: true });
    const { record } = await openIncident(officer(21), ref);
    expect(record.correspondence).toMatchObject([
      {
        id,
        dueAt: house.at(100),
        createdBy: officer(0).person.id,
        steps: [
          { kind: "deadline-moved", dueAt: house.at(200) },
          { kind: "answered", at: house.at(15), recordedAt: house.at(20), ...answer },
          { kind: "closed" },
        ],
      },
    ]);
  });

  it("is a task on everybody's list until it is finished", async () => {
    const ref = await logged(officer(1));
    const id = await received(ref);
    const mine = async () =>
      (await listRunning(officer(21))).find((row) => row.ref === ref)?.tasks.map(({ key }) => key) ?? [];
    expect(await mine()).toContain(`answer-authority/${id}`);
    await step(ref, id, aStep("closed", house.at(20), { text: "ter kennisname" }));
    expect((await mine()).filter((key) => key.endsWith(id))).toEqual([]);
  });

  it("may come to a dossier that is over, which then has a task again", async () => {
    const [part, into] = [await logged(officer(1)), await logged(officer(1))];
    expect(await mergeIncident(officer(2), part, { into, reason: "hetzelfde" })).toMatchObject({ ok: true });
    const running = async () => (await listRunning(officer(21))).map((row) => row.ref);
    expect(await running()).not.toContain(part);
    const id = await received(part);
    expect(await running()).toContain(part);
    await step(part, id, aStep("closed", house.at(20), { text: "hoort bij het andere dossier" }));
    expect(await running()).not.toContain(part);
  });

  it("is in the history, without what it says", async () => {
    const ref = await logged(officer(1));
    const id = await received(ref, { text: "geheime vraag" });
    await step(ref, id, aStep("answered", house.at(15), answer));
    const history = await listHistory(officer(21), ref);
    expect(history.map(({ event }) => event).slice(0, 2)).toEqual([
      "correspondence-answered",
      "correspondence-recorded",
    ]);
    expect(JSON.stringify(history)).not.toMatch(/geheime vraag|Logboek|advocaat/);
  });

  it("sent twice is recorded once", async () => {
    const ref = await logged(officer(1));
    const both = [1, 2].map(() => recordCorrespondence(officer(2), ref, aQuestion(house.at(2)), "same"));
    const [one, two] = await Promise.all(both);
    expect(one).toEqual(two);
    expect((await openIncident(officer(3), ref)).record.correspondence).toHaveLength(1);
  });
});

describe("who is in its way", () => {
  it("only an officer who works here deals with it", async () => {
    const ref = await logged(officer(1));
    for (const name of ["fg", "approver", "auditor"] as const) {
      const question = aQuestion(house.at(2), { owner: house.as(name).person.id });
      expect(await recordCorrespondence(officer(2), ref, question)).toMatchObject({
        problems: { owner: { key: "correspondence.refusal.ownerNeeded" } },
      });
    }
    const id = await received(ref);
    const toFg = aStep("handed-over", house.at(3), { owner: house.as("fg").person.id });
    expect(await step(ref, id, toFg)).toMatchObject({ ok: false });
    const toOther = aStep("handed-over", house.at(3), { owner: house.as("officer2").person.id });
    expect(await step(ref, id, toOther)).toMatchObject({ ok: true });
  });

  it("FG and auditor read it, an approver once something was put to them, and nobody else", async () => {
    const ref = await logged(officer(1));
    const id = await received(ref);
    const seen = async (name: "fg" | "auditor" | "approver") =>
      (await openIncident(house.as(name, 5), ref)).record.correspondence.map((item) => item.id);
    expect(await seen("fg")).toEqual([id]);
    expect(await seen("auditor")).toEqual([id]);
    await expect(seen("approver")).rejects.toThrow(NotFound);
    const asked = { kind: "not-a-breach" as const, groupId: null, reason: "r", summary: "s", redateTo: null };
    await proposeDecision(officer(3), ref, asked);
    expect(await seen("approver")).toEqual([id]);
  });

  it("who may not see the dossier finds nothing to write in", async () => {
    const ref = await logged(officer(1));
    const id = await received(ref);
    await restrictIncident(officer(3), ref, [officer(0).person.id]);
    const other = house.as("officer2", 4);
    await expect(recordCorrespondence(other, ref, aQuestion(house.at(2)))).rejects.toThrow(NotFound);
    await expect(
      recordCorrespondenceStep(other, ref, id, aStep("closed", house.at(3), { text: "x" })),
    ).rejects.toThrow(NotFound);
  });

  it("an item of another dossier is not there", async () => {
    const [one, other] = [await logged(officer(1)), await logged(officer(1))];
    const id = await received(one);
    await expect(step(other, id, aStep("closed", house.at(3), { text: "x" }))).rejects.toThrow(NotFound);
  });
});

describe("what is wrong with it", () => {
  it.each<[string, Partial<CorrespondenceInput>]>([
    ["subject", { subject: "  " }],
    ["subject", { subject: "x".repeat(201) }],
    ["authorityName", { authority: "other" }],
    ["receivedAt.date", { receivedAt: new Date("2030-01-01T00:00:00.000Z") }],
    ["dueAt.date", { dueAt: new Date("2026-11-01T00:00:00.000Z") }],
    ["objectBefore.date", { objectBefore: new Date("2026-11-01T00:00:00.000Z") }],
  ])("is said at %s", async (field, said) => {
    const ref = await logged(officer(1));
    const done = await recordCorrespondence(officer(2), ref, aQuestion(house.at(2), said));
    expect(done.ok ? [] : Object.keys(done.problems)).toEqual([field]);
    expect((await openIncident(officer(3), ref)).record.correspondence).toEqual([]);
  });

  it("is said of a step, which then leaves nothing", async () => {
    const ref = await logged(officer(1));
    const id = await received(ref);
    const tooMuch = aStep("answered", house.at(3), { by: "S", given: ["x".repeat(longestGiven + 1)] });
    expect(await step(ref, id, tooMuch)).toMatchObject({ ok: false, problems: { given: {} } });
    expect(await step(ref, id, aStep("closed", house.at(3)))).toMatchObject({
      problems: { text: { key: "correspondence.refusal.closedUnanswered" } },
    });
    expect((await openIncident(officer(3), ref)).record.correspondence[0]?.steps).toEqual([]);
  });
});

it("is never rewritten, by the app or by who owns the tables", async () => {
  const client = new pg.Client({ connectionString: house.db.ownerUrl });
  await client.connect();
  try {
    for (const table of ["correspondence", "correspondence_step"]) {
      await expect(database().execute(sql`delete from ${sql.identifier(table)}`), table).rejects.toThrow();
      await expect(client.query(`update ${table} set text = null`), table).rejects.toThrow(/written once/);
    }
  } finally {
    await client.end();
  }
});
