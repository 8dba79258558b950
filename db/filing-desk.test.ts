import { sql } from "drizzle-orm";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { canonical } from "#lib/audit/canonical.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import { database } from "./client.ts";
import { answerHash, confirmAnswer, listConfirmed, listCopied, tickAnswer } from "./copied-answers.ts";
import { type FilingInput, openFiledDocument, openFiledSheet, recordFiling } from "./filings.ts";
import { listHistory } from "./history.ts";
import { openIncident } from "./incidents.ts";
import { keepPromise, makePromise, noteOutage } from "./promises.ts";
import { digest } from "./seal.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

/** Works as the owner of the tables, whom rights do not stop. */
async function asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: house.db.ownerUrl });
  await client.connect();
  await work(client).finally(() => client.end());
}
const officer = (hours: number) => house.as("officer", hours);

async function filed(ref: string, hours: number, input: Partial<FilingInput> = {}): Promise<string> {
  const done = await recordFiling(officer(hours), ref, {
    kind: "preliminary",
    filedAt: house.at(hours),
    number: "2026-1",
    lateReason: null,
    withoutApproval: null,
    ...input,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.id;
}

const events = async (ref: string) => (await listHistory(officer(90), ref)).map(({ event }) => event);
const description = answerHash([
  { kind: "text", lines: ["Mail met patiëntenlijst naar een verkeerde ontvanger gestuurd."] },
]);
const summary = { question: "summary", kind: "preliminary" as const, seen: description };
const gdpr = answerHash([{ kind: "choices", list: "legalBasis", options: ["gdpr"] }]);
const basis = { question: "legalBasis", kind: "preliminary" as const, seen: gdpr };

describe("ticking what was copied", () => {
  it("keeps who and when for exactly that answer, and takes it back without losing it", async () => {
    const ref = await logged(officer(1));
    expect(await tickAnswer(officer(2), ref, summary, true)).toMatchObject({ ok: true });
    expect((await listCopied(officer(3), ref)).get("summary")).toMatchObject({
      answerHash: description,
      copied: true,
      copiedBy: officer(0).person.id,
      copiedAt: house.at(2),
    });
    await tickAnswer(officer(4), ref, summary, false);
    expect((await listCopied(officer(5), ref)).get("summary")?.copied).toBe(false);
    expect((await events(ref)).filter((event) => event === "answer-copied")).toHaveLength(2);
  });

  it("refuses an answer that has changed since it was on screen, and a question that is not there", async () => {
    const ref = await logged(officer(1));
    const other = { ...summary, seen: "0".repeat(64) };
    expect(await tickAnswer(officer(2), ref, other, true)).toMatchObject({ ok: false });
    await expect(tickAnswer(officer(2), ref, { ...summary, question: "nothing" }, true)).rejects.toThrow();
    expect((await listCopied(officer(3), ref)).size).toBe(0);
  });

  it("begins anew after a notification", async () => {
    const ref = await logged(officer(1));
    await tickAnswer(officer(2), ref, summary, true);
    await filed(ref, 3);
    expect((await listCopied(officer(4), ref)).size).toBe(0);
  });

  it("lets two tick at once; both are kept", async () => {
    const ref = await logged(officer(1));
    await Promise.all([
      tickAnswer(officer(2), ref, summary, true),
      tickAnswer(house.as("officer2", 2), ref, basis, true),
    ]);
    expect([...(await listCopied(officer(3), ref)).keys()].sort()).toEqual(["legalBasis", "summary"]);
  });
});

describe("confirming a derived answer", () => {
  it("is kept once, with who was first", async () => {
    const ref = await logged(officer(1));
    const done = await Promise.all([
      confirmAnswer(officer(2), ref, basis),
      confirmAnswer(house.as("officer2", 2), ref, basis),
    ]);
    expect(done.every(({ ok }) => ok)).toBe(true);
    expect(await listConfirmed(officer(3), ref)).toMatchObject([
      { question: "legalBasis", answerHash: gdpr },
    ]);
    expect((await events(ref)).filter((event) => event === "answer-confirmed")).toHaveLength(1);
  });

  it("refuses what nobody derived, and what is no longer the answer", async () => {
    const ref = await logged(officer(1));
    expect(await confirmAnswer(officer(2), ref, summary)).toMatchObject({ ok: false });
    expect(await confirmAnswer(officer(2), ref, { ...basis, seen: description })).toMatchObject({
      ok: false,
    });
  });
});

describe("a filing", () => {
  it("freezes text, the PDF's data byte for byte, their hashes and the rules' version", async () => {
    const ref = await logged(officer(1));
    const id = await filed(ref, 2);
    const { record } = await openIncident(officer(3), ref);
    const [filing] = record.filings;
    expect(filing?.rulesVersion).toBe(rulesVersion);
    expect(digest(canonical(await openFiledSheet(officer(3), ref, id)))).toBe(filing?.sheetHash);
    const kept = await openFiledDocument(officer(3), ref, id);
    expect(digest(canonical(kept?.document))).toBe(kept?.hash);
    expect(kept?.document).toMatchObject({ ref, lang: "nl" });
  });

  it("is withdrawn with a reason, which stands in the frozen sheet", async () => {
    const ref = await logged(officer(1));
    await filed(ref, 2);
    const withdrawal = { kind: "withdrawal" as const, withoutApproval: "Spoed" };
    const input = { ...withdrawal, filedAt: house.at(3), number: null, lateReason: null };
    expect(await recordFiling(officer(3), ref, input)).toMatchObject({
      ok: false,
      problems: { withdrawalReason: { key: "refusals.withdrawalReasonNeeded" } },
    });
    const id = await filed(ref, 3, { ...withdrawal, withdrawalReason: "Geen persoonsgegevens." });
    const { record } = await openIncident(officer(4), ref);
    expect(record.filings.at(-1)).toMatchObject({
      withdrawalReason: "Geen persoonsgegevens.",
      complete: null,
    });
    expect(JSON.stringify(await openFiledSheet(officer(4), ref, id))).toContain("Geen persoonsgegevens.");
  });

  it("says whether a follow-up completes it, and keeps no answer to what was not asked", async () => {
    const ref = await logged(officer(1));
    await filed(ref, 2, { complete: true, withdrawalReason: "niet gevraagd" });
    await filed(ref, 3, { kind: "follow-up", complete: false, withoutApproval: "Later" });
    const { record, filing } = await openIncident(officer(4), ref);
    expect(record.filings.map(({ complete, withdrawalReason }) => [complete, withdrawalReason])).toEqual([
      [null, null],
      [false, null],
    ]);
    expect(filing.complete).toBe(false);
  });
});

describe("a promise to the authority", () => {
  it("is a task with its term until it was kept, also in the register, and is kept once", async () => {
    const ref = await logged(officer(1));
    const filingId = await filed(ref, 2);
    const made = await makePromise(officer(3), ref, { filingId, what: "Aantallen", dueAt: house.at(60) });
    if (!made.ok) throw new Error("not made");
    const task = (await openIncident(officer(4), ref)).tasks.find(({ kind }) => kind === "keep-promise");
    expect(task).toMatchObject({ dueAt: house.at(60), what: { values: { what: "Aantallen" } } });
    const keep = (hours: number) =>
      keepPromise(house.as(hours === 5 ? "officer" : "officer2", hours), ref, made.value.id, {
        keptAt: house.at(5),
        how: null,
      });
    const done = await Promise.all([keep(5), keep(6)]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await openIncident(officer(7), ref);
    expect(after.tasks.some(({ kind }) => kind === "keep-promise")).toBe(false);
    expect(after.record.promises[0]?.kept?.at).toEqual(house.at(5));
  });

  it("refuses nothing said, a term before its filing, and a filing of another dossier", async () => {
    const ref = await logged(officer(1));
    const filingId = await filed(ref, 2);
    const term = { filingId, what: " ", dueAt: house.at(60) };
    expect(await makePromise(officer(3), ref, term)).toMatchObject({ ok: false });
    const early = { filingId, what: "x", dueAt: house.at(1) };
    expect(await makePromise(officer(3), ref, early)).toMatchObject({ ok: false });
    const other = await logged(officer(1));
    await expect(
      makePromise(officer(3), other, { filingId, what: "x", dueAt: house.at(60) }),
    ).rejects.toThrow();
  });
});

describe("an outage of the authority's form", () => {
  it("is offered as explanation of a late notification and never stops the clock", async () => {
    const ref = await logged(officer(1));
    const before = (await openIncident(officer(80), ref)).clock;
    const outage = { from: house.at(70), until: house.at(78), how: "Foutmelding" };
    expect(await noteOutage(officer(80), ref, outage)).toMatchObject({ ok: true });
    const { record, clock } = await openIncident(officer(80), ref);
    expect(record.outages).toMatchObject([outage]);
    expect(clock).toEqual(before);
    const id = await filed(ref, 81, { lateReason: "Storing bij de AP" });
    expect(JSON.stringify(await openFiledSheet(officer(82), ref, id))).toContain("ap.remarks.outageNoted");
  });

  it("refuses an end before its beginning, the future, and not knowing how", async () => {
    const ref = await logged(officer(1));
    const [from, until] = [house.at(2), house.at(3)];
    for (const wrong of [
      { from, until: house.at(1), how: "x" },
      { from, until: house.at(9), how: "x" },
      { from: house.at(9), until: null, how: "x" },
      { from, until, how: "" },
    ]) {
      expect(await noteOutage(officer(4), ref, wrong)).toMatchObject({ ok: false });
    }
  });
});

it("lets the app change nothing of it afterwards", async () => {
  const tables = [
    "confirmed_answer",
    "copied_answer",
    "promise",
    "promise_kept",
    "portal_outage",
    "evidence_file",
  ];
  for (const table of tables) {
    await expect(database().execute(sql`delete from ${sql.identifier(table)}`), table).rejects.toThrow();
    await asOwner(async (client) => {
      await expect(client.query(`delete from ${table}`), table).rejects.toThrow(/written once/);
      await expect(client.query(`truncate ${table} cascade`), table).rejects.toThrow(/written once/);
    });
  }
});
