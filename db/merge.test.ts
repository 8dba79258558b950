import { expect, it } from "vitest";
import { openIncident, reopenIncident, restrictIncident } from "./incidents.ts";
import { listMerged, mergeIncident } from "./merge.ts";
import { proposeDecision } from "./proposals.ts";
import { listRegister, type RegisterFilter } from "./register.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const because = "Het is dezelfde mail.";
const all: RegisterFilter = {
  year: null,
  state: "all",
  notified: "all",
  words: "",
  sort: "known",
  direction: "down",
};

async function two(hoursPart = 3, hoursInto = 5): Promise<{ part: string; into: string }> {
  const into = await logged(house.as("officer", 6), { knownAt: house.at(hoursInto) });
  const part = await logged(house.as("officer", 6), { knownAt: house.at(hoursPart) });
  return { part, into };
}

it("keeps the earliest moment of awareness, and closes the part with its reason", async () => {
  const { part, into } = await two();
  const officer = house.as("officer", 7);
  expect(await mergeIncident(officer, part, { into, reason: because })).toMatchObject({ ok: true });
  const whole = await openIncident(officer, into);
  expect(whole.record.facts.awareness.awareAt).toBe(house.at(3).toISOString());
  expect(whole.clock.dueAt).toEqual(house.at(75));
  const closed = await openIncident(officer, part);
  expect(closed).toMatchObject({ status: "merged", clock: { state: "not-applicable" }, tasks: [] });
  expect(closed.record.closing?.reason).toBe(because);
  expect(await listMerged(officer, into)).toMatchObject({ into: null, parts: [{ ref: part }] });
  expect(await listMerged(officer, part)).toMatchObject({ into: { ref: into }, parts: [] });
});

it("never makes awareness later", async () => {
  const { part, into } = await two(6, 2);
  await mergeIncident(house.as("officer", 7), part, { into, reason: because });
  const { record } = await openIncident(house.as("officer", 7), into);
  expect(record.facts.awareness.awareAt).toBe(house.at(2).toISOString());
  expect(record.revisions.awareness).toBe(1);
});

it("counts the part no longer as a breach of its own, and keeps it in its own list", async () => {
  const { part, into } = await two();
  const officer = house.as("officer", 7);
  await mergeIncident(officer, part, { into, reason: because });
  const refs = async (state: RegisterFilter["state"]) =>
    (await listRegister(officer, { ...all, state }, null)).rows.map(({ ref }) => ref);
  expect(await refs("breaches")).not.toContain(part);
  expect(await refs("running")).not.toContain(part);
  expect(await refs("merged")).toContain(part);
  expect(await refs("breaches")).toContain(into);
});

it("withdraws what still waits for management about the part", async () => {
  const { part, into } = await two();
  const question = { kind: "not-a-breach" as const, groupId: null, reason: because, summary: "Kort." };
  const proposed = await proposeDecision(house.as("officer", 6), part, { ...question, redateTo: null });
  expect(proposed).toMatchObject({ ok: true });
  await mergeIncident(house.as("officer", 7), part, { into, reason: because });
  const { proposals } = await openIncident(house.as("officer", 7), part);
  expect(proposals.map(({ state }) => state)).toEqual(["withdrawn"]);
});

it("refuses without a reason, with itself, with what nobody can see, and with what is over", async () => {
  const { part, into } = await two();
  const officer = house.as("officer", 7);
  const problems = async (input: { into: string; reason: string }) => {
    const done = await mergeIncident(officer, part, input);
    return done.ok ? null : done.problems;
  };
  expect(await problems({ into, reason: " " })).toHaveProperty("reason.key", "merge.reasonNeeded");
  expect(await problems({ into: part, reason: because })).toHaveProperty("into.key", "merge.same");
  expect(await problems({ into: "DL-2026-999", reason: because })).toHaveProperty(
    "into.key",
    "merge.intoNeeded",
  );
  await mergeIncident(officer, into, { into: part, reason: because });
  expect(await problems({ into, reason: because })).toHaveProperty("into.key", "merge.intoIsOver");
});

it("refuses where the two are not open to the same people", async () => {
  const { part, into } = await two();
  await restrictIncident(house.as("officer", 6), into, []);
  const done = await mergeIncident(house.as("officer", 7), part, { into, reason: because });
  expect(done).toMatchObject({ ok: false, problems: { into: { key: "merge.otherReaders" } } });
});

it("lets two who merge each into the other at once do one of the two", async () => {
  const { part, into } = await two();
  const officer = house.as("officer", 7);
  const both = await Promise.all([
    mergeIncident(officer, part, { into, reason: because }),
    mergeIncident(officer, into, { into: part, reason: because }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it("can be undone by opening the part again", async () => {
  const { part, into } = await two();
  const officer = house.as("officer", 7);
  await mergeIncident(officer, part, { into, reason: because });
  expect(await reopenIncident(officer, part, "Toch een ander lek.")).toMatchObject({ ok: true });
  expect((await openIncident(officer, part)).status).not.toBe("merged");
  expect((await listMerged(officer, into)).parts).toEqual([]);
});
