import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { group } from "#lib/facts/group.ts";
import { judgement as judged } from "#lib/facts/judgement.ts";
import { emptySection } from "#lib/facts/section.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";
import { decideProposal } from "./approvals.ts";
import { saveFacts } from "./facts.ts";
import { listHistory } from "./history.ts";
import { markOwnAct, openIncident } from "./incidents.ts";
import { countPutToMe, listDeciders, listPutToMe, proposeDecision, withdrawProposal } from "./proposals.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

async function put(ref: string, kind: "notify-authority" | "not-a-breach", who: Actor): Promise<string> {
  const request = { kind, groupId: null, reason: "Reden", summary: "Samenvatting", redateTo: null };
  const made = await proposeDecision(who, ref, request);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.id;
}

/** What the page of approvals shows as waiting for this person, counted from the dossiers themselves. */
async function shown(actor: Actor): Promise<number> {
  const dossiers = await listPutToMe(actor);
  return dossiers.flatMap(({ proposals, record }) =>
    proposals.filter(
      ({ proposal, state }) => state === "proposed" && mayDecide(actor.person, proposal, record) === null,
    ),
  ).length;
}

describe("how many proposals wait for an approver", () => {
  it("counts what was put to them until it is decided, replaced, taken back, or theirs to stay out of", async () => {
    const [officer, approver] = [house.as("officer", 1), house.as("approver", 3)];
    const count = async () => {
      const waiting = await countPutToMe(approver);
      expect(waiting).toBe(await shown(approver));
      return waiting;
    };
    expect(await count()).toBe(0);
    const ref = await logged(officer);
    await put(ref, "notify-authority", officer);
    const newer = await put(ref, "notify-authority", house.as("officer", 2));
    expect(await count()).toBe(1);
    const exit = await put(ref, "not-a-breach", house.as("officer", 2));
    expect(await count()).toBe(2);
    await withdrawProposal(house.as("officer", 2), ref, exit);
    expect(await count()).toBe(1);
    await markOwnAct(house.as("officer", 2), ref, [approver.person.id]);
    expect(await count()).toBe(0);
    await markOwnAct(house.as("officer", 2), ref, []);
    const { proposals } = (await listPutToMe(approver))[0] ?? { proposals: [] };
    const hash = proposals.find(({ proposal }) => proposal.id === newer)?.proposal.hash ?? "";
    const verdict = {
      verdict: "approved",
      reason: "Akkoord",
      hasRead: true,
      decidesForController: true,
    } as const;
    expect(await decideProposal(approver, newer, { hash, ...verdict })).toMatchObject({ ok: true });
    expect(await count()).toBe(0);
  });

  it("leaves out what an officer who also approves has proposed themselves", async () => {
    const officer = house.as("officer", 5);
    const both = { ...officer, person: { ...officer.person, roles: ["officer", "approver"] } } as Actor;
    const before = await countPutToMe(both);
    await put(await logged(officer), "notify-authority", both);
    expect(await countPutToMe(both)).toBe(before);
  });
});

describe("putting something to management", () => {
  const request = {
    kind: "notify-authority" as const,
    groupId: null,
    reason: "Reden",
    summary: "Samenvatting",
    redateTo: null,
  };
  const both = (hours: number): Actor => {
    const officer = house.as("approver", hours);
    return { ...officer, person: { ...officer.person, roles: ["officer", "approver"] } };
  };

  it("is refused when nobody is left who may decide, and then marks nobody either", async () => {
    const ref = await logged(house.as("officer", 1));
    const [one, two] = [house.as("approver").person.id, house.as("approver2").person.id];
    const refused = await proposeDecision(house.as("officer", 2), ref, { ...request, ownAct: [one, two] });
    expect(refused).toEqual({ ok: false, problems: { "": { key: "refusals.nobodyToApprove" } } });
    const { record } = await openIncident(house.as("officer", 3), ref);
    expect(record.ownAct).toEqual([]);
    expect(record.proposals).toEqual([]);
  });

  it("is refused when the one approver without a hand in it is the proposer", async () => {
    const ref = await logged(house.as("officer", 1));
    await markOwnAct(house.as("officer", 2), ref, [house.as("approver2").person.id]);
    expect(await proposeDecision(both(3), ref, request)).toMatchObject({
      problems: { "": { key: "refusals.nobodyToApprove" } },
    });
    expect(await proposeDecision(house.as("officer", 3), ref, request)).toMatchObject({ ok: true });
  });

  it("is refused when the approvers judged the risk or did it themselves", async () => {
    const ref = await logged(house.as("officer", 1));
    const judgement = { section: "judgement", item: "", seen: 0, facts: emptySection(judged) } as const;
    const people = { section: "group", item: "new", seen: 0, facts: emptySection(group) } as const;
    const saved = await saveFacts(house.as("officer", 1), ref, people);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    const { facts } = (await openIncident(house.as("officer", 1), ref)).record;
    const item = facts.groups[0]?.id ?? "";
    expect(await saveFacts(both(2), ref, { ...judgement, item })).toMatchObject({ ok: true });
    const ownAct = [house.as("approver2").person.id];
    expect(await proposeDecision(house.as("officer", 3), ref, { ...request, ownAct })).toMatchObject({
      problems: { "": { key: "refusals.nobodyToApprove" } },
    });
  });

  it("puts it only to who may decide, and marks whose own act it was in the same step", async () => {
    const ref = await logged(house.as("officer", 1));
    const [one, two] = [house.as("approver", 3), house.as("approver2", 3)];
    const [first, second] = [await countPutToMe(one), await countPutToMe(two)];
    const done = await proposeDecision(house.as("officer", 2), ref, { ...request, ownAct: [one.person.id] });
    expect(done).toMatchObject({ ok: true });
    expect([await countPutToMe(one), await countPutToMe(two)]).toEqual([first, second + 1]);
    await expect(openIncident(one, ref)).rejects.toThrow();
    const events = await listHistory(house.as("officer", 3), ref);
    const named = events.map(({ event }) => event);
    expect(named).toContain("own-act-marked");
    expect(named).toContain("decision-proposed");
  });

  it("names who can still decide, to whoever sees the dossier", async () => {
    const ref = await logged(house.as("officer", 1));
    const done = await proposeDecision(house.as("officer", 2), ref, request);
    const id = done.ok ? done.value.id : "";
    const named = async () => (await listDeciders(house.as("auditor", 3), ref)).get(id);
    expect(await named()).toEqual(["approver", "approver2"]);
    await markOwnAct(house.as("officer", 3), ref, [house.as("approver").person.id]);
    expect(await named()).toEqual(["approver2"]);
  });

  it("tells of no mark where nothing changed, and marks once for a form that was sent twice", async () => {
    const ref = await logged(house.as("officer", 1));
    const marks = async () =>
      (await listHistory(house.as("officer", 3), ref)).filter(({ event }) => event === "own-act-marked")
        .length;
    const asked = { ...request, ownAct: [house.as("approver").person.id] };
    const key = "a form sent twice";
    await Promise.all([1, 2].map(() => proposeDecision(house.as("officer", 2), ref, asked, key)));
    expect(await marks()).toBe(1);
    expect(await proposeDecision(house.as("officer", 2), ref, asked)).toMatchObject({ ok: true });
    expect(await marks()).toBe(1);
    expect((await openIncident(house.as("officer", 3), ref)).record.proposals).toHaveLength(2);
  });
});
