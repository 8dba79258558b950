import { beforeAll, describe, expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { decideProposal } from "./approvals.ts";
import { saveFacts } from "./facts.ts";
import { openIncident, restrictIncident } from "./incidents.ts";
import { NotFound } from "./outcome.ts";
import { openProposal, proposeDecision } from "./proposals.ts";
import { listSimilar } from "./similar-incidents.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const nowhere = "00000000-0000-4000-8000-000000000000";

const mail = someFacts({
  nature: { incidentKind: "email-wrong-recipient", breachTypes: ["confidentiality"] },
  recipient: { holder: "known-stranger" },
  groups: [aGroup("people", { dataCategories: ["name"], specialCategories: ["health"] })],
});
const laptop = someFacts({
  nature: { incidentKind: "device-or-paper-lost", breachTypes: ["confidentiality"] },
  recipient: { holder: "unknown-person" },
});

async function save(ref: string, { nature, recipient, groups }: Facts): Promise<void> {
  const officer = house.as("officer", 1);
  const sections = [
    { section: "nature" as const, item: "", facts: nature },
    { section: "recipient" as const, item: "", facts: recipient },
    ...groups.map((group) => ({ section: "group" as const, item: "new", facts: group.facts })),
  ];
  for (const one of sections) {
    const { record } = await openIncident(officer, ref);
    const seen = one.item === "new" ? 0 : (record.revisions[one.section] ?? 0);
    expect(await saveFacts(officer, ref, { ...one, seen })).toMatchObject({ ok: true });
  }
}

/** An incident of which was decided, by two people, that it was no breach. */
async function decided(facts: Facts): Promise<string> {
  const officer = house.as("officer", 1);
  const ref = await logged(officer);
  await save(ref, facts);
  const asked = {
    kind: "not-a-breach" as const,
    groupId: null,
    reason: "r",
    summary: "s",
    redateTo: null,
  };
  const made = await proposeDecision(officer, ref, asked);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const approver = house.as("approver", 2);
  const { dossier } = await openProposal(approver, made.value.id);
  const hash = dossier.record.proposals.find(({ id }) => id === made.value.id)?.hash ?? "";
  const verdict = { verdict: "approved" as const, reason: "", hasRead: true, decidesForController: true };
  const done = await decideProposal(approver, made.value.id, { ...verdict, hash });
  expect(done).toMatchObject({ ok: true });
  return ref;
}

const refs = { mail: "", laptop: "", restricted: "", undecided: "" };

beforeAll(async () => {
  refs.mail = await decided(mail);
  refs.laptop = await decided(laptop);
  refs.restricted = await decided(mail);
  await restrictIncident(house.as("officer", 3), refs.restricted, []);
  refs.undecided = await logged(house.as("officer", 1));
  await save(refs.undecided, mail);
});

const found = async (name: "officer" | "officer2" | "fg" | "auditor", facts = mail, except = nowhere) =>
  (await listSimilar(house.as(name, 4), facts, except)).map(({ one }) => one.ref);

describe("dossiers of our own beside another", () => {
  it("are those that were decided, the nearest first, with what was decided", async () => {
    const [first, ...rest] = await listSimilar(house.as("officer2", 4), mail, nowhere);
    expect(first?.one).toMatchObject({ ref: refs.mail, status: "not-a-breach", notified: "no" });
    expect(first?.one.whyNotNotified).toEqual({ text: "r" });
    expect(first?.different).toEqual([]);
    expect(rest.map(({ one }) => one.ref)).not.toContain(refs.undecided);
    expect((await found("officer2", laptop))[0]).toBe(refs.laptop);
  });

  it("leave out what this actor may not see", async () => {
    expect(await found("fg")).toContain(refs.restricted);
    for (const name of ["officer2", "auditor"] as const) {
      expect(await found(name)).toContain(refs.mail);
      expect(await found(name)).not.toContain(refs.restricted);
    }
    await expect(listSimilar(house.as("reporter", 4), mail, nowhere)).rejects.toBeInstanceOf(NotFound);
  });

  it("leave out the incident itself", async () => {
    const { record } = await openIncident(house.as("officer", 4), refs.mail);
    expect(await found("officer2", mail, record.id)).not.toContain(refs.mail);
  });

  it("are none for an incident of which nothing is known", async () => {
    expect(await found("officer2", someFacts())).toEqual([]);
  });
});
