import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { fact } from "#lib/facts/build.ts";
import { sections } from "#lib/facts/facts.ts";
import { emptySection } from "#lib/facts/section.ts";
import { tickPoints } from "#lib/letters/check-points.ts";
import type { LetterSubject } from "#lib/letters/letter.ts";
import { approvedLetter } from "#lib/workflow/approved-letters.ts";
import { decideProposal } from "./approvals.ts";
import { database } from "./client.ts";
import { saveFacts } from "./facts.ts";
import { openIncident } from "./incidents.ts";
import { type LetterRequest, listLetters, openLetter, proposeLetter, saveLetter } from "./letters.ts";
import { NotFound } from "./outcome.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const groups = new Map<string, string>();
/** The letter that these tests are about: to the one group of the dossier. */
function subjectOf(ref: string): LetterSubject {
  return { groupId: groups.get(ref) ?? null, kind: "misdelivered", locale: "nl" };
}
const contact = {
  phone: "030 555 01 00",
  email: "",
  hours: "maandag tot en met vrijdag",
  website: "",
  fgName: "Farah",
  fgEmail: "",
};
const settings = { address: "u" as const, contact, nextMessageAt: "2026-12-08T16:00:00.000Z" };

async function saveGroup(ref: string, hours: number, seen: number, dataCategories: ("name" | "bsn")[]) {
  const empty = emptySection(sections.group);
  const facts = {
    ...empty,
    name: fact("Patiënten"),
    dataCategories: fact(dataCategories),
    specialCategories: fact([]),
    harms: fact(["identity-fraud" as const]),
  };
  const done = await saveFacts(house.as("officer", hours), ref, {
    section: "group",
    item: groups.get(ref) ?? "new",
    seen,
    facts,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  const { record } = await openIncident(house.as("officer", hours), ref);
  groups.set(ref, record.facts.groups[0]?.id ?? "");
}

async function aDossier(): Promise<string> {
  const ref = await logged(house.as("officer", 1));
  await saveGroup(ref, 2, 0, ["name"]);
  return ref;
}

async function save(ref: string, hours: number, seen: number, said: Partial<LetterRequest> = {}) {
  return saveLetter(house.as("officer", hours), ref, {
    subject: subjectOf(ref),
    settings,
    typed: null,
    seen,
    ...said,
  });
}

const ticked = { subject: "", blocks: {}, ticked: [...tickPoints] };
const why = { reason: "De mensen wachten.", summary: "Brief aan de patiënten." };

async function put(ref: string, hours: number, version: number): Promise<string> {
  const done = await proposeLetter(house.as("officer", hours), ref, {
    subject: subjectOf(ref),
    version,
    ...why,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.id;
}

async function approve(ref: string, id: string, hours: number) {
  const { record } = await openIncident(house.as("approver", hours), ref);
  const hash = record.proposals.find((one) => one.id === id)?.hash ?? "";
  const said = { hash, verdict: "approved" as const, reason: "", hasRead: true, decidesForController: true };
  return decideProposal(house.as("approver", hours), id, said);
}

describe("a letter", () => {
  it("is kept in numbered versions that nobody rewrites", async () => {
    const ref = await aDossier();
    expect(await save(ref, 3, 0)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await save(ref, 4, 1, { typed: ticked })).toMatchObject({ ok: true, value: { version: 2 } });
    const { versions, newest } = await openLetter(house.as("auditor", 5), ref, subjectOf(ref));
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(newest.body.blocks[0]?.text).toContain("- naam");
    // Ticking is no part of what the reader gets: the same text has the same hash.
    expect(versions[0]?.hash).toBe(versions[1]?.hash);
    expect(await listLetters(house.as("fg", 5), ref)).toHaveLength(1);
    await expect(database().execute(sql`update letter set version = 9`)).rejects.toThrow();
  });

  it("makes no version of what did not change, and refuses one over somebody else's", async () => {
    const ref = await aDossier();
    await save(ref, 3, 0);
    expect(await save(ref, 4, 1)).toMatchObject({ ok: true, value: { version: 1 } });
    await save(ref, 5, 1, { typed: { ...ticked, subject: "Waarschuwing: lees dit" } });
    expect(await save(ref, 6, 1, { typed: ticked })).toMatchObject({
      ok: false,
      problems: { "": { key: "letters.newerVersion" } },
    });
  });

  it("that speaks to people is about a group of this dossier", async () => {
    const ref = await aDossier();
    const nobody = { ...subjectOf(ref), groupId: null };
    expect(await save(ref, 3, 0, { subject: nobody })).toMatchObject({ ok: false });
    const stranger = { ...subjectOf(ref), groupId: "5f0c8d8e-2222-4000-8000-000000000002" };
    await expect(save(ref, 3, 0, { subject: stranger })).rejects.toThrow(NotFound);
  });
});

describe("the approval of a letter", () => {
  it("waits for the checklist", async () => {
    const ref = await aDossier();
    await save(ref, 3, 0);
    const asked = { subject: subjectOf(ref), version: 1, ...why };
    expect(await proposeLetter(house.as("officer", 4), ref, asked)).toMatchObject({
      ok: false,
      problems: { "": { key: "letters.obstacle.plain" } },
    });
  });

  it("is given by somebody else, on exactly this text, and lapses when a fact in it changes", async () => {
    const ref = await aDossier();
    await save(ref, 3, 0, { typed: ticked });
    const id = await put(ref, 4, 1);
    const proposed = (await openIncident(house.as("officer", 5), ref)).record.proposals.at(-1);
    expect(proposed?.body.letter?.blocks[0]?.text).toContain("- naam");
    expect(await approve(ref, id, 5)).toMatchObject({ ok: true });
    const approved = async (hours: number) =>
      approvedLetter((await openIncident(house.as("officer", hours), ref)).proposals, subjectOf(ref));
    expect((await approved(6))?.version).toBe(1);
    await saveGroup(ref, 7, 1, ["name", "bsn"]);
    expect(await approved(8)).toBeNull();
    // The letter follows the facts, and is put forward again.
    expect(await save(ref, 9, 1)).toMatchObject({ ok: true, value: { version: 2 } });
    const again = await put(ref, 10, 2);
    expect(await approved(11)).toBeNull();
    expect(await approve(ref, again, 12)).toMatchObject({ ok: true });
    expect((await approved(13))?.version).toBe(2);
  });

  it("is asked of the newest version only, and never of a letter to nobody concerned", async () => {
    const ref = await aDossier();
    await save(ref, 3, 0, { typed: ticked });
    await save(ref, 4, 1, { typed: { ...ticked, subject: "Waarschuwing: lees dit" } });
    const old = { subject: subjectOf(ref), version: 1, ...why };
    expect(await proposeLetter(house.as("officer", 5), ref, old)).toMatchObject({ ok: false });
    const staff = { groupId: null, kind: "internal-notice" as const, locale: "nl" as const };
    await save(ref, 6, 0, { subject: staff });
    const asked = { subject: staff, version: 1, ...why };
    expect(await proposeLetter(house.as("officer", 7), ref, asked)).toMatchObject({
      ok: false,
      problems: { "": { key: "letters.noApproval" } },
    });
  });
});
