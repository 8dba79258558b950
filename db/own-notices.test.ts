import { describe, expect, it } from "vitest";
import { fact } from "#lib/facts/build.ts";
import { nature } from "#lib/facts/nature.ts";
import { emptySection } from "#lib/facts/section.ts";
import { decideProposal } from "./approvals.ts";
import { saveFacts } from "./facts.ts";
import { openIncident, restrictIncident } from "./incidents.ts";
import { listOwnNotices, putAwayNotices } from "./own-notices.ts";
import { proposeDecision } from "./proposals.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

async function kinds(who: Parameters<typeof house.as>[0], ref: string, hours = 90): Promise<string[]> {
  const notices = await listOwnNotices(house.as(who, hours), 1000);
  return notices.filter((one) => one.ref === ref).map(({ kind }) => kind);
}

/** An incident of which management approved that it is no breach. */
async function approvedExit(): Promise<string> {
  const ref = await logged(house.as("officer", 1));
  const request = { kind: "not-a-breach" as const, groupId: null, reason: "r", summary: "s", redateTo: null };
  const made = await proposeDecision(house.as("officer", 2), ref, request);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { record } = await openIncident(house.as("officer", 3), ref);
  const hash = record.proposals[0]?.hash ?? "";
  const verdict = { hash, verdict: "approved" as const, reason: "Akkoord" };
  const done = await decideProposal(house.as("approver", 4), made.value.id, {
    ...verdict,
    hasRead: true,
    decidesForController: true,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return ref;
}

describe("who hears of what", () => {
  it("the FG and the other officers of a new incident, and not the one who logged it", async () => {
    const ref = await logged(house.as("officer", 1));
    expect(await kinds("fg", ref)).toEqual(["incident-logged"]);
    expect(await kinds("officer2", ref)).toEqual(["incident-logged"]);
    expect(await kinds("officer", ref)).toEqual([]);
  });

  it("who approved and who proposed, once, of an approval that lapsed", async () => {
    const ref = await approvedExit();
    const facts = { ...emptySection(nature), personalData: fact("yes"), dataAffected: fact("affected") };
    for (const seen of [1, 2]) {
      const saved = await saveFacts(house.as("officer2", 4 + seen), ref, {
        section: "nature",
        item: "",
        seen,
        facts,
      });
      expect(saved).toMatchObject({ ok: true });
    }
    expect((await kinds("approver", ref)).filter((kind) => kind === "approval-lapsed")).toHaveLength(1);
    expect((await kinds("officer", ref)).filter((kind) => kind === "approval-lapsed")).toHaveLength(1);
  });

  it("nobody of what they may no longer see", async () => {
    const ref = await logged(house.as("officer", 1));
    await restrictIncident(house.as("officer", 2), ref, []);
    expect(await kinds("officer2", ref)).toEqual([]);
    expect(await kinds("fg", ref)).toEqual(["incident-logged"]);
  });
});

it("puts away what was on one's own screen, and leaves that of others and what is newer", async () => {
  const first = await logged(house.as("officer", 1));
  const fg = house.as("fg", 2);
  const shown = (await listOwnNotices(fg, 1000)).map(({ id }) => id);
  const second = await logged(house.as("officer", 3));
  await putAwayNotices(house.as("officer2", 4), shown);
  expect(await kinds("fg", first)).toEqual(["incident-logged"]);
  await putAwayNotices(fg, shown);
  expect(await kinds("fg", first)).toEqual([]);
  expect(await kinds("fg", second)).toEqual(["incident-logged"]);
  expect(await kinds("officer2", first)).toEqual(["incident-logged"]);
});
