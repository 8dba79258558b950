import { describe, expect, it } from "vitest";
import { decideProposal } from "./approvals.ts";
import { saveFacts } from "./facts.ts";
import { openIncident } from "./incidents.ts";
import { listLegalSettings, setLegalSetting } from "./legal-settings.ts";
import { NotFound } from "./outcome.ts";
import { proposeDecision } from "./proposals.ts";
import { listRunning } from "./register.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

describe("legal settings", () => {
  it("keeps every line, with who set it, and writes none over", async () => {
    const admin = house.as("administrator", 1);
    const first = { name: "public-body" as const, value: true, from: "2026-11-01" };
    expect(await setLegalSetting(admin, first)).toEqual({ ok: true, value: null });
    expect(await setLegalSetting(house.as("administrator", 2), { ...first, value: false })).toMatchObject({
      ok: true,
    });
    const lines = (await listLegalSettings(admin)).filter(({ name }) => name === "public-body");
    expect(lines.map(({ value, from, setBy }) => [value, from, setBy])).toEqual([
      [true, "2026-11-01", "administrator"],
      [false, "2026-11-01", "administrator"],
    ]);
  });

  it.each([
    ["a value that does not fit", { name: "regime-cbw", value: "sometimes", from: "2026-11-01" }, "value"],
    ["hours nobody agrees on", { name: "regime-processor-contract", value: 0, from: "2026-11-01" }, "value"],
    ["a day that is none", { name: "regime-dora", value: true, from: "2026-02-30" }, "from"],
    ["a day before the GDPR", { name: "regime-dora", value: true, from: "2018-05-24" }, "from"],
  ] as const)("refuses %s, at its field", async (_, input, field) => {
    const done = await setLegalSetting(house.as("administrator"), input);
    expect(done.ok ? [] : Object.keys(done.problems)).toEqual([field]);
  });

  it("knows no setting of another name", async () => {
    const input = { name: "__proto__" as "regime-dora", value: true, from: "2026-11-01" };
    await expect(setLegalSetting(house.as("administrator"), input)).rejects.toThrow(NotFound);
  });

  it("sets a line once when the same form comes twice", async () => {
    const admin = house.as("administrator", 3);
    const input = { name: "financial-undertaking" as const, value: false, from: "2026-11-01" };
    await Promise.all([setLegalSetting(admin, input, "once"), setLegalSetting(admin, input, "once")]);
    const lines = (await listLegalSettings(admin)).filter(({ name }) => name === "financial-undertaking");
    expect(lines).toHaveLength(1);
  });
});

describe("what the organisation answered once", () => {
  it("stands in a new dossier as a fact with its source, as it held on the day of the first signal", async () => {
    const admin = house.as("administrator", 5);
    const set = (value: string, from: string) =>
      setLegalSetting(admin, { name: "main-establishment", value, from });
    expect(await set("BE", "2026-11-01")).toMatchObject({ ok: true });
    expect(await set("NL", "2026-11-25")).toMatchObject({ ok: true });
    const officer = house.as("officer", 6);
    const early = await openIncident(officer, await logged(officer));
    expect(early.record.facts.parties.mainEstablishment).toMatchObject({ value: "BE", certainty: "fact" });
    expect(early.record.facts.parties.mainEstablishment.source).toMatch(/\S/);
    expect(early.record.revisions.parties).toBe(1);
    const later = house.as("officer", 40);
    const late = await openIncident(later, await logged(later));
    expect(late.record.facts.parties.mainEstablishment.value).toBe("NL");
    expect(early.record.facts.parties.otherSupervisors.value).toBeNull();
  });
});

describe("a regime that was switched on", () => {
  const clocks = async (ref: string, hours: number) => {
    const { regimes } = await openIncident(house.as("officer", hours), ref);
    return regimes.map(({ rules }) => rules.regime);
  };

  it("asks in a dossier that already ran, and shows on the list of what runs", async () => {
    const officer = house.as("officer", 10);
    const ref = await logged(officer);
    expect(await clocks(ref, 11)).toEqual([]);
    const dora = { name: "regime-dora" as const, value: true, from: "2026-11-24" };
    expect(await setLegalSetting(house.as("administrator", 11), dora)).toMatchObject({ ok: true });
    expect(await clocks(ref, 12)).toEqual(["dora"]);
    const row = (await listRunning(house.as("officer", 12))).find((one) => one.ref === ref);
    expect(row?.tasks.find(({ kind }) => kind === "other-clock")).toMatchObject({
      key: "other-clock/asks",
      legal: false,
      path: "regimes#dora",
    });
  });

  it("runs from the moment a person recorded, as a term of law on the list", async () => {
    const officer = house.as("officer", 20);
    const ref = await logged(officer);
    const { record } = await openIncident(officer, ref);
    const known = <T>(value: T) => ({ value, certainty: "fact" as const, source: null });
    const facts = {
      ...record.facts.regimes,
      doraMajor: known("yes"),
      doraClassifiedAt: known({ at: house.at(19).toISOString(), precision: "exact" }),
    };
    expect(await saveFacts(officer, ref, { section: "regimes", item: "", seen: 0, facts })).toMatchObject({
      ok: true,
    });
    const row = (await listRunning(house.as("officer", 21))).find((one) => one.ref === ref);
    expect(row?.tasks.find(({ kind }) => kind === "other-clock")).toMatchObject({
      key: "other-clock/dora/initial",
      legal: true,
      dueAt: house.at(23),
    });
  });

  it("goes on where it is no breach of personal data, until nothing is asked any more", async () => {
    const officer = house.as("officer", 50);
    const ref = await logged(officer);
    const asked = { kind: "not-a-breach" as const, groupId: null, reason: "r", summary: "s", redateTo: null };
    const made = await proposeDecision(officer, ref, asked);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const { record } = await openIncident(officer, ref);
    const hash = record.proposals[0]?.hash ?? "";
    const verdict = {
      hash,
      verdict: "approved" as const,
      reason: "",
      hasRead: true,
      decidesForController: true,
    };
    expect(await decideProposal(house.as("approver", 51), made.value.id, verdict)).toMatchObject({
      ok: true,
    });
    const runs = async () => (await listRunning(house.as("officer", 53))).some((one) => one.ref === ref);
    expect(await runs()).toBe(true);
    const facts = { ...record.facts.regimes, doraMajor: { value: "no", certainty: "fact", source: null } };
    const saved = await saveFacts(house.as("officer", 52), ref, {
      section: "regimes",
      item: "",
      seen: 0,
      facts,
    });
    expect(saved).toMatchObject({ ok: true });
    expect((await openIncident(house.as("officer", 53), ref)).status).toBe("not-a-breach");
    expect(await runs()).toBe(false);
  });
});
