import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "./client.ts";
import { listHistory } from "./history.ts";
import { makeRun, moveRun, recordReturned } from "./letter-runs.ts";
import { closeFinished } from "./mail-queue.ts";
import { NotFound } from "./outcome.ts";
import { listRuns, openRun, takeOutRecipients } from "./read-runs.ts";
import { discardList, keepList, listWaitingLists, openList, openSendable } from "./recipients.ts";
import { letterDelivery, recipientList } from "./schema.ts";
import { logged, testHouse } from "./test-house.ts";
import { aLetter, aRun, aStartedRun, letterKey, people, putLetter } from "./test-letter.ts";

const house = testHouse();
const bytes = Buffer.from("naam;e-mail\nJan;jan@voorbeeld.example\n");

async function anApproved(): Promise<string> {
  const ref = await logged(house.as("officer"));
  await putLetter(house, ref, await aLetter(house, ref));
  return ref;
}

const request = (list: string) => ({
  letter: letterKey,
  list,
  channel: "e-mail" as const,
  recipients: people(2),
  leftOut: 0,
  perMinute: 60,
  keepUntil: null,
  mailDomain: "testhuis.example",
});

describe("nothing goes out without approval of exactly this text", () => {
  test("a text that was never put, or put and not decided", async () => {
    const ref = await logged(house.as("officer"));
    const letter = await aLetter(house, ref);
    const refusal = { ok: false, problems: { "": { key: "delivery.locked.none" } } };
    expect(await keepList(house.as("officer"), ref, letterKey, bytes)).toEqual(refusal);
    await putLetter(house, ref, letter, false);
    expect(await keepList(house.as("officer"), ref, letterKey, bytes)).toEqual(refusal);
  });

  test("a text that was changed after its approval: no list, no sending, no start", async () => {
    const ref = await anApproved();
    const officer = house.as("officer");
    const list = await keepList(officer, ref, letterKey, bytes);
    const run = await aRun(house, ref);
    await aLetter(house, ref, 2, "Een ander onderwerp");
    const refusal = { ok: false, problems: { "": { key: "delivery.locked.changed" } } };
    expect(await keepList(officer, ref, letterKey, bytes)).toEqual(refusal);
    expect(await makeRun(officer, ref, request(list.ok ? list.value.id : ""))).toEqual(refusal);
    expect(await moveRun(officer, ref, run, letterKey, "start")).toEqual(refusal);
  });

  test("changed while it was paused: it does not go on", async () => {
    const ref = await anApproved();
    const run = await aStartedRun(house, ref);
    await moveRun(house.as("officer"), ref, run, letterKey, "pause");
    await aLetter(house, ref, 2, "Een ander onderwerp");
    expect((await moveRun(house.as("officer"), ref, run, letterKey, "resume")).ok).toBe(false);
  });
});

describe("personal data of recipients", () => {
  test("neither a list nor a recipient stands readable in the database", async () => {
    const ref = await anApproved();
    await keepList(house.as("officer"), ref, letterKey, bytes);
    const run = await aRun(house, ref);
    const rows = await database().select().from(letterDelivery).where(eq(letterDelivery.runId, run));
    const lists = await database().select().from(recipientList);
    expect(JSON.stringify(rows)).not.toMatch(/ontvangers\.example|Dorpsstraat|Persoon/);
    expect(lists.some(({ sealed }) => sealed.includes("jan@"))).toBe(false);
    expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(3);
  });

  test("a list is gone once a sending was made of it, or when it is thrown away", async () => {
    const ref = await anApproved();
    const officer = house.as("officer");
    await aRun(house, ref);
    expect(await listWaitingLists(officer, ref)).toEqual([]);
    const list = await keepList(officer, ref, letterKey, bytes);
    if (!list.ok) throw new Error();
    expect((await openList(officer, ref, list.value.id)).bytes.equals(bytes)).toBe(true);
    await discardList(officer, ref, list.value.id);
    await expect(openList(officer, ref, list.value.id)).rejects.toThrow(NotFound);
  });

  test("finished: addresses are erased, counts and hashes stay, and no file can be made", async () => {
    const ref = await anApproved();
    const officer = house.as("officer");
    const run = await aStartedRun(house, ref, { channel: "pdf-print" });
    const taken = await takeOutRecipients(officer, ref, run, { from: 2, to: 3 });
    expect(taken.ok && taken.value.recipients.map(({ recipient }) => recipient.name)).toEqual([
      "Persoon 2",
      "Persoon 3",
    ]);
    expect(await moveRun(officer, ref, run, letterKey, "finish")).toMatchObject({ ok: true });
    const { counts, forgottenAt } = await openRun(officer, ref, run);
    expect([counts.sent, forgottenAt]).toEqual([3, officer.at]);
    const rows = await database().select().from(letterDelivery).where(eq(letterDelivery.runId, run));
    expect(rows.every(({ sealed, hash }) => sealed === null && hash.length === 64)).toBe(true);
    expect(await takeOutRecipients(officer, ref, run, { from: 1, to: 3 })).toMatchObject({
      problems: { "": { key: "delivery.run.gone" } },
    });
    const events = (await listHistory(officer, ref)).map(({ event }) => event);
    for (const event of ["letters-prepared", "letters-started", "recipients-downloaded", "recipients-erased"])
      expect(events).toContain(event);
  });

  test("kept until a day: erased on that day and not before", async () => {
    const ref = await anApproved();
    const run = await aStartedRun(house, ref, { channel: "merge-file", keepUntil: house.at(48) });
    await moveRun(house.as("officer"), ref, run, letterKey, "finish");
    await closeFinished(house.at(47));
    expect((await openRun(house.as("officer"), ref, run)).forgottenAt).toBeNull();
    await closeFinished(house.at(49));
    expect((await openRun(house.as("officer"), ref, run)).forgottenAt).toEqual(house.at(49));
  });
});

describe("a returned mail", () => {
  test("is found by its address alone, and only once it was sent", async () => {
    const ref = await anApproved();
    const officer = house.as("officer");
    const run = await aStartedRun(house, ref);
    const say = (email: string) => recordReturned(officer, ref, run, email);
    expect(await say("P2@ontvangers.example ")).toMatchObject({
      problems: { email: { key: "delivery.run.bounces.notSent" } },
    });
    await database().update(letterDelivery).set({ state: "sent" }).where(eq(letterDelivery.runId, run));
    expect(await say("<P2@ontvangers.example>")).toMatchObject({ ok: true });
    expect(await say("nobody@ontvangers.example")).toMatchObject({
      problems: { email: { key: "delivery.run.bounces.unknown" } },
    });
    expect((await openRun(officer, ref, run)).counts).toMatchObject({ sent: 2, bounced: 1 });
  });
});

test("one move at a time: a sending that runs cannot be started again", async () => {
  const ref = await anApproved();
  const run = await aRun(house, ref);
  const start = () => moveRun(house.as("officer"), ref, run, letterKey, "start");
  const done = await Promise.all([start(), start()]);
  expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await moveRun(house.as("officer"), ref, run, letterKey, "finish")).ok).toBe(false);
});

test("only an officer sends: for all others the doors do not exist", async () => {
  const ref = await anApproved();
  const run = await aStartedRun(house, ref, { channel: "merge-file" });
  const list = await keepList(house.as("officer"), ref, letterKey, bytes);
  const id = list.ok ? list.value.id : "";
  for (const role of ["reporter", "fg", "approver", "administrator", "auditor"] as const) {
    const actor = house.as(role);
    const doors = [
      () => keepList(actor, ref, letterKey, bytes),
      () => openList(actor, ref, id),
      () => discardList(actor, ref, id),
      () => makeRun(actor, ref, request(id)),
      () => moveRun(actor, ref, run, letterKey, "pause"),
      () => recordReturned(actor, ref, run, "a@b.example"),
      () => takeOutRecipients(actor, ref, run, { from: 1, to: 1 }),
    ];
    for (const door of doors) await expect(door(), role).rejects.toThrow(NotFound);
    if (role !== "reporter" && role !== "administrator") continue;
    const looking = [
      () => openRun(actor, ref, run),
      () => openSendable(actor, ref, letterKey),
      () => listWaitingLists(actor, ref),
      () => listRuns(actor, ref, { kind: "cyberattack", groupId: null, locale: "nl" }),
    ];
    for (const look of looking) await expect(look(), role).rejects.toThrow(NotFound);
  }
});

/** The long form stores a hundred thousand: LEKWIJZER_LONG=1. */
const many = process.env.LEKWIJZER_LONG === "1" ? 100_000 : 10_000;

test(`${many} recipients are sealed and stored in one go`, { timeout: 120_000 }, async () => {
  const ref = await anApproved();
  const began = performance.now();
  const run = await aRun(house, ref, { recipients: people(many) });
  const seconds = (performance.now() - began) / 1000;
  console.log(`${many} recipients stored in ${seconds.toFixed(1)} s`);
  expect((await openRun(house.as("officer"), ref, run)).counts.waiting).toBe(many);
});
