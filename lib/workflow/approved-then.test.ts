import { expect, test } from "vitest";
import { anApproval, anIncident, aProposal, at, someDecisions } from "./an-incident.ts";
import { approvedThen } from "./approved-then.ts";

const yes = aProposal(someDecisions("required"));
const no = aProposal(someDecisions("not-required"), "notify-authority", { version: 2, proposedAt: at(10) });
const exit = aProposal(someDecisions("required"), "not-a-breach", { proposedAt: at(20) });
const inform = aProposal(someDecisions("required"), "inform-people", { proposedAt: at(30) });
const proposals = [yes, no, exit, inform];
const record = anIncident({
  proposals,
  approvals: [inform, exit, no, yes].map((proposal) => anApproval(proposal)),
});

test("it is what was last approved by then, about notifying", () => {
  expect(approvedThen(record, at(1))).toBeNull();
  expect(approvedThen(record, at(1, 30))).toBe("to-notify");
  expect(approvedThen(record, at(10, 30))).toBe("not-to-notify");
  expect(approvedThen({ ...record, proposals: [yes, inform] }, at(40))).toBe("to-notify");
});

test("doubt that was approved is to notify, an exit is not", () => {
  const doubt = aProposal(someDecisions("unknown"));
  expect(approvedThen({ proposals: [doubt], approvals: [anApproval(doubt)] }, at(5))).toBe("to-notify");
  expect(approvedThen({ proposals: [yes, exit], approvals: record.approvals }, at(40))).toBe("not-to-notify");
});

test("what was sent back or rejected was not approved", () => {
  const approvals = [anApproval(yes, { verdict: "rejected" })];
  expect(approvedThen({ proposals, approvals }, at(40))).toBeNull();
});
