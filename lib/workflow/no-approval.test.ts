import { expect, test } from "vitest";
import { anApproval, anIncident, aProposal, someDecisions } from "./an-incident.ts";
import type { Approval, Proposal } from "./happened.ts";
import { noApprovalBecause } from "./no-approval.ts";
import { standingProposals } from "./proposal-state.ts";

const decisions = someDecisions("required", "required");
const first = aProposal(decisions);
const second = aProposal(decisions, "notify-authority", { version: 2 });

function because(proposals: Proposal[], approvals: Approval[] = [], now = decisions): string | undefined {
  const record = anIncident({ proposals, approvals, revisions: { nature: 2 } });
  return noApprovalBecause(standingProposals(record, now), "notify-authority")?.key;
}

test("says nothing once there is an approval in force, also while a newer question is open", () => {
  expect(because([first], [anApproval(first)])).toBeUndefined();
  expect(because([first, second], [anApproval(first)])).toBeUndefined();
});

test("says how the latest proposal stands", () => {
  expect(because([])).toBe("workflow.noApproval.none");
  expect(because([first])).toBe("workflow.noApproval.proposed");
  expect(because([first], [anApproval(first, { verdict: "sent-back" })])).toBe(
    "workflow.noApproval.sent-back",
  );
  expect(because([first, second], [anApproval(first, { verdict: "rejected" })])).toBe(
    "workflow.noApproval.proposed",
  );
  expect(because([second], [anApproval(second, { verdict: "rejected" })])).toBe(
    "workflow.noApproval.rejected",
  );
});

test("says that an approval lapsed", () => {
  const flipped = someDecisions("not-required", "required");
  expect(because([first], [anApproval(first)], flipped)).toBe("workflow.noApproval.lapsed");
});

test("does not count what was withdrawn, nor what is about something else", () => {
  expect(because([{ ...first, withdrawnAt: new Date(0) }])).toBe("workflow.noApproval.none");
  const inform = aProposal(decisions, "inform-people");
  expect(because([inform], [anApproval(inform)])).toBe("workflow.noApproval.none");
});
