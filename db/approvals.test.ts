import { describe, expect, it } from "vitest";
import { fact } from "#lib/facts/build.ts";
import { group } from "#lib/facts/group.ts";
import { nature } from "#lib/facts/nature.ts";
import { emptySection } from "#lib/facts/section.ts";
import { giveAdvice, keepNote, listOwnNotes } from "./advices.ts";
import { type DecisionInput, decideProposal } from "./approvals.ts";
import { saveFacts } from "./facts.ts";
import { recordFiling, recordFilingNumber } from "./filings.ts";
import { markOwnAct, openIncident } from "./incidents.ts";
import { openProposal, proposeDecision } from "./proposals.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

async function asked(
  ref: string,
  kind: "notify-authority" | "not-a-breach" = "notify-authority",
): Promise<string> {
  const request = {
    kind,
    groupId: null,
    reason: "De lijst is bij een onbekende.",
    summary: "Samenvatting",
    redateTo: null,
  };
  const made = await proposeDecision(house.as("officer", 2), ref, request);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.id;
}

async function hashOf(ref: string, id: string): Promise<string> {
  const { record } = await openIncident(house.as("officer", 3), ref);
  return record.proposals.find((one) => one.id === id)?.hash ?? "";
}

function verdict(hash: string, said: Partial<DecisionInput> = {}): DecisionInput {
  return { hash, verdict: "approved", reason: "Akkoord", hasRead: true, decidesForController: true, ...said };
}

describe("four eyes", () => {
  it("approves what was shown, once, also when two decide at the same moment", async () => {
    const ref = await logged(house.as("officer", 1));
    const id = await asked(ref);
    const hash = await hashOf(ref, id);
    const done = await Promise.all(
      (["approver", "approver2"] as const).map((who) => decideProposal(house.as(who, 4), id, verdict(hash))),
    );
    expect(done.filter((one) => one.ok)).toHaveLength(1);
  });

  it("refuses what is not the text on record, and a version that is no longer the newest", async () => {
    const ref = await logged(house.as("officer", 1));
    const id = await asked(ref);
    const hash = await hashOf(ref, id);
    expect(await decideProposal(house.as("approver", 4), id, verdict("f".repeat(64)))).toMatchObject({
      ok: false,
    });
    const newer = await asked(ref);
    expect(await decideProposal(house.as("approver", 4), id, verdict(hash))).toMatchObject({ ok: false });
    const newest = await hashOf(ref, newer);
    expect(await decideProposal(house.as("approver", 4), newer, verdict(newest))).toMatchObject({ ok: true });
  });

  it("refuses the one who proposed, in whatever role, and whose own act it was", async () => {
    const ref = await logged(house.as("officer", 1));
    const both = { ...house.as("officer", 2) };
    both.person = { ...both.person, roles: ["officer", "approver"] };
    const request = {
      kind: "notify-authority" as const,
      groupId: null,
      reason: "r",
      summary: "s",
      redateTo: null,
    };
    const made = await proposeDecision(both, ref, request);
    if (!made.ok) throw new Error("not proposed");
    const hash = await hashOf(ref, made.value.id);
    expect(await decideProposal(both, made.value.id, verdict(hash))).toMatchObject({ ok: false });
    await markOwnAct(house.as("officer", 3), ref, [house.as("approver").person.id]);
    expect(await decideProposal(house.as("approver", 4), made.value.id, verdict(hash))).toMatchObject({
      ok: false,
    });
    expect(await decideProposal(house.as("approver2", 4), made.value.id, verdict(hash))).toMatchObject({
      ok: true,
    });
  });

  it("asks for both statements, and for a reason where the verdict departs from the FG's advice", async () => {
    const ref = await logged(house.as("officer", 1));
    await giveAdvice(house.as("fg", 1.5), ref, { notify: "no", inform: "no", text: "Niet melden." });
    const id = await asked(ref);
    const hash = await hashOf(ref, id);
    const as = house.as("approver", 4);
    expect(await decideProposal(as, id, verdict(hash, { hasRead: false }))).toMatchObject({
      ok: false,
      problems: { hasRead: {} },
    });
    expect(await decideProposal(as, id, verdict(hash, { decidesForController: false }))).toMatchObject({
      ok: false,
    });
    expect(await decideProposal(as, id, verdict(hash, { reason: " " }))).toMatchObject({
      ok: false,
      problems: { reason: {} },
    });
    expect(await decideProposal(as, id, verdict(hash))).toMatchObject({ ok: true });
  });

  it("remembers which version an approver has seen", async () => {
    const ref = await logged(house.as("officer", 1));
    const first = await asked(ref);
    await openProposal(house.as("approver", 3), first);
    const second = await asked(ref);
    expect((await openProposal(house.as("approver", 4), second)).lastSeenId).toBe(first);
    expect((await openProposal(house.as("approver2", 4), second)).lastSeenId).toBeNull();
  });
});

describe("a note of the FG", () => {
  it("is kept once when its form is sent twice", async () => {
    const ref = await logged(house.as("officer", 1));
    const send = () => keepNote(house.as("fg", 2), ref, "Nog bellen met de leverancier.", "one form");
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toEqual(second);
    expect(await listOwnNotes(house.as("fg", 3), ref)).toHaveLength(1);
  });
});

describe("an approved no", () => {
  it("takes the incident out as no breach, and comes back when awareness is judged", async () => {
    const ref = await logged(house.as("officer", 1), { breach: false });
    const id = await asked(ref, "not-a-breach");
    await decideProposal(house.as("approver", 4), id, verdict(await hashOf(ref, id)));
    expect((await openIncident(house.as("officer", 5), ref)).status).toBe("not-a-breach");
  });
});

describe("a filing", () => {
  const filing = { number: null, lateReason: null, withoutApproval: null };

  it("may be preliminary under the mandate, and stops the clock with its margin", async () => {
    const ref = await logged(house.as("officer", 1));
    const filedAt = house.at(30);
    const done = await recordFiling(house.as("officer", 30), ref, {
      ...filing,
      kind: "preliminary",
      filedAt,
    });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    await recordFilingNumber(house.as("officer", 31), ref, done.value.id, "123456");
    const dossier = await openIncident(house.as("officer", 32), ref);
    expect(dossier.clock).toMatchObject({ state: "met", marginMinutes: 43 * 60 });
    expect(dossier.record.filings[0]).toMatchObject({ number: "123456", underMandate: true });
  });

  it("under the mandate keeps no reason for a missing approval, also when one was typed", async () => {
    const ref = await logged(house.as("officer", 1));
    const typed = {
      ...filing,
      kind: "preliminary" as const,
      withoutApproval: "Voor een andere soort getypt.",
    };
    const done = await recordFiling(house.as("officer", 20), ref, { ...typed, filedAt: house.at(20) });
    expect(done).toMatchObject({ ok: true });
    const { record } = await openIncident(house.as("officer", 21), ref);
    expect(record.filings[0]?.withoutApproval).toBeNull();
  });

  it("as complete without approval asks why, and is recorded all the same", async () => {
    const ref = await logged(house.as("officer", 1));
    const input = { ...filing, kind: "complete" as const, filedAt: house.at(20) };
    expect(await recordFiling(house.as("officer", 20), ref, input)).toMatchObject({
      problems: { withoutApproval: {} },
    });
    const why = { ...input, withoutApproval: "Onze advocaat meldde vannacht." };
    expect(await recordFiling(house.as("officer", 20), ref, why)).toMatchObject({ ok: true });
  });

  it("after 72 hours and the hour of 1182/71 asks for the reason, within that hour it does not", async () => {
    const known = house.at(1);
    const [late, within] = [
      await logged(house.as("officer", 1), { knownAt: known }),
      await logged(house.as("officer", 1.2), { knownAt: house.at(1.2) }),
    ];
    const input = { ...filing, kind: "preliminary" as const };
    expect(
      await recordFiling(house.as("officer", 80), late, { ...input, filedAt: house.at(80) }),
    ).toMatchObject({ problems: { lateReason: {} } });
    expect(
      await recordFiling(house.as("officer", 73.5), within, { ...input, filedAt: house.at(73.5) }),
    ).toMatchObject({ ok: true });
    expect((await openIncident(house.as("officer", 74), within)).clock.lateness).toBe("within-1182");
  });

  it("cannot lie in the future or before the first signal", async () => {
    const ref = await logged(house.as("officer", 10));
    for (const hours of [9, 13]) {
      const input = { ...filing, kind: "preliminary" as const, filedAt: house.at(hours) };
      expect(await recordFiling(house.as("officer", 12), ref, input)).toMatchObject({
        problems: { "filedAt.date": {} },
      });
    }
  });
});

describe("an approval that lapses", () => {
  it("lapses when an approved no gets worse facts", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    const certain = {
      ...emptySection(nature),
      description: fact("Brief bij de buren"),
      personalData: fact("yes" as const),
      dataAffected: fact("weakness-only" as const),
    };
    await saveFacts(officer, ref, { section: "nature", item: "", seen: 1, facts: certain });
    const id = await asked(ref);
    await decideProposal(house.as("approver", 4), id, verdict(await hashOf(ref, id)));
    const before = await openIncident(house.as("officer", 5), ref);
    expect(before.proposals.find((one) => one.proposal.id === id)?.state).toBe("approved");
    const worse = { ...certain, dataAffected: fact("affected" as const) };
    await saveFacts(house.as("officer", 6), ref, { section: "nature", item: "", seen: 2, facts: worse });
    const people = {
      ...emptySection(group),
      name: fact("Patiënten"),
      specialCategories: fact(["health" as const]),
    };
    await saveFacts(house.as("officer", 6), ref, { section: "group", item: "new", seen: 0, facts: people });
    const after = await openIncident(house.as("officer", 7), ref);
    expect(after.proposals.find((one) => one.proposal.id === id)?.state).toBe("lapsed");
  });
});
