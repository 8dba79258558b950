import { describe, expect, test } from "vitest";
import {
  aFinding,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  someDecisions,
} from "./an-incident.ts";
import { doubt, find, kinds, no, todo, yes } from "./todo.ts";

describe("deciding", () => {
  test("what can be decided is proposed, one duty at a time", () => {
    expect(todo(anIncident()).map(({ key }) => key)).toEqual([
      "propose/inform-people/customers",
      "propose/notify-authority",
      "advice",
    ]);
  });

  test("what is unknown is looked up first; within a day of the deadline the doubt itself is proposed", () => {
    expect(kinds(anIncident(), at(47), doubt)).not.toContain("propose");
    expect(todo(anIncident(), at(48), doubt).map(({ key }) => key)).toContain("propose/notify-authority");
    expect(todo(anIncident(), at(48), doubt).map(({ key }) => key)).not.toContain(
      "propose/inform-people/customers",
    );
  });

  test("what was proposed waits for management, at its own address", () => {
    const proposal = aProposal(yes);
    expect(find("decide", anIncident({ proposals: [proposal] }))).toMatchObject({
      role: "approver",
      person: null,
      path: `approvals/${proposal.id}`,
      dueAt: at(72),
      legal: true,
    });
    const inform = aProposal(yes, "inform-people");
    expect(find("decide", anIncident({ proposals: [inform] }))).toMatchObject({
      dueAt: at(25),
      legal: false,
    });
  });

  test("a question of management goes back to whoever proposed", () => {
    const proposal = aProposal(yes, "notify-authority", { proposedBy: "fatima" });
    const approvals = [anApproval(proposal, { verdict: "sent-back" })];
    const record = anIncident({ proposals: [proposal], approvals });
    expect(find("answer", record)).toMatchObject({ person: "fatima", path: "decisions" });
    expect(todo(record).map(({ key }) => key)).not.toContain("propose/notify-authority");
  });

  test("rejected or lapsed is proposed again, and says why", () => {
    const proposal = aProposal(yes);
    const rejected = anIncident({
      proposals: [proposal],
      approvals: [anApproval(proposal, { verdict: "rejected" })],
    });
    expect(find("propose-again", rejected)?.what.key).toBe(
      "workflow.task.proposeAgain.rejected.notify-authority",
    );
    const revisions = { awareness: 1, nature: 2, "group/customers": 1 };
    const lapsed = todo(anApprovedIncident(no, { revisions }), at(10), yes);
    expect(lapsed.map(({ what }) => what.key)).toEqual(
      expect.arrayContaining([
        "workflow.task.proposeAgain.lapsed.notify-authority",
        "workflow.task.proposeAgain.lapsed.inform-people",
      ]),
    );
  });

  test("facts that say no breach ask for that one decision", () => {
    const noBreach = { findings: [{ ...aFinding("4(12)", "no"), rule: "4-12" }] };
    const decisions = someDecisions("not-required", "not-required", { notifyAuthority: noBreach });
    const keys = todo(anIncident(), at(10), decisions).map(({ key }) => key);
    expect(keys).toContain("propose/not-a-breach");
    expect(keys).not.toContain("propose/notify-authority");
    const exit = aProposal(decisions, "not-a-breach");
    const rejected = anIncident({
      proposals: [exit],
      approvals: [anApproval(exit, { verdict: "rejected" })],
    });
    expect(todo(rejected, at(10), decisions).map(({ key }) => key)).toContain("propose/notify-authority");
  });
});
