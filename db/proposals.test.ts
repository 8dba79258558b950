import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";
import { decideProposal } from "./approvals.ts";
import { markOwnAct } from "./incidents.ts";
import { countPutToMe, listPutToMe, proposeDecision, withdrawProposal } from "./proposals.ts";
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
