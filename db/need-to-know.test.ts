import { describe, expect, it } from "vitest";
import { can } from "#lib/access/can.ts";
import { type Role, roles } from "#lib/access/role.ts";
import { decideProposal } from "./approvals.ts";
import { saveFacts } from "./facts.ts";
import { listRecent } from "./history.ts";
import { openIncident, restrictIncident } from "./incidents.ts";
import { NotFound } from "./outcome.ts";
import { openProposal, proposeDecision } from "./proposals.ts";
import { listRegister, listRunning, type RegisterFilter } from "./register.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const filter: RegisterFilter = {
  year: null,
  state: "all",
  notified: "all",
  words: "",
  sort: "known",
  direction: "down",
};

describe("what is put to an approver", () => {
  it("lets the approver see and decide that dossier, and no other", async () => {
    const officer = house.as("officer", 1);
    const [asked, other] = [await logged(officer), await logged(officer)];
    const request = {
      kind: "not-a-breach" as const,
      groupId: null,
      reason: "r",
      summary: "s",
      redateTo: null,
    };
    const made = await proposeDecision(officer, asked, request);
    if (!made.ok) throw new Error("not proposed");
    const approver = house.as("approver", 2);
    expect((await openIncident(approver, asked)).record.ref).toBe(asked);
    await expect(openIncident(approver, other)).rejects.toBeInstanceOf(NotFound);
    const rows = await listRunning(approver);
    expect(rows.map((row) => row.ref)).not.toContain(other);
    for (const role of roles.filter((one: Role) => !can([one], "decide-proposal"))) {
      const input = {
        hash: "",
        verdict: "approved" as const,
        reason: "",
        hasRead: true,
        decidesForController: true,
      };
      await expect(decideProposal(house.as(role, 2), made.value.id, input)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(openProposal(house.as("reporter", 2), made.value.id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a restricted dossier", () => {
  it("exists for those who are named and for the FG, in no list and no count of anybody else", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    await restrictIncident(officer, ref, []);
    expect((await openIncident(house.as("fg", 2), ref)).record.ref).toBe(ref);
    for (const name of ["officer2", "auditor", "approver"] as const) {
      const actor = house.as(name, 2);
      await expect(openIncident(actor, ref)).rejects.toBeInstanceOf(NotFound);
      await expect(
        saveFacts(actor, ref, { section: "lateness", item: "", seen: 0, facts: {} }),
      ).rejects.toBeInstanceOf(NotFound);
      expect((await listRegister(actor, { ...filter, words: ref }, null)).total).toBe(0);
      expect((await listRecent(actor, house.at(-1), 50)).map((event) => event.ref)).not.toContain(ref);
    }
  });
});
