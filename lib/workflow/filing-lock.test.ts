import { describe, expect, test } from "vitest";
import {
  aFiling,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  someDecisions,
} from "./an-incident.ts";
import { filingLock } from "./filing-lock.ts";
import { type FilingKind, type IncidentRecord, verdicts } from "./happened.ts";
import { situationOf } from "./situation.ts";

const yes = someDecisions("required");
const no = someDecisions("not-required");

function closed(record: IncidentRecord, kind: FilingKind, decisions = yes) {
  return filingLock(situationOf(record, decisions, at(10)), kind)?.key ?? null;
}

describe("filing as complete", () => {
  test("counts as approved only with an approval in force", () => {
    expect(closed(anApprovedIncident(yes), "complete")).toBeNull();
    expect(closed(anIncident(), "complete")).toBe("workflow.noApproval.none");
    const proposal = aProposal(yes);
    expect(closed(anIncident({ proposals: [proposal] }), "complete")).toBe("workflow.noApproval.proposed");
    for (const verdict of verdicts.filter((each) => each !== "approved")) {
      const approvals = [anApproval(proposal, { verdict })];
      expect(closed(anIncident({ proposals: [proposal], approvals }), "complete")).toBe(
        `workflow.noApproval.${verdict}`,
      );
    }
  });

  test("closes again by itself when the approval lapses", () => {
    const revisions = { awareness: 1, nature: 2, "group/customers": 1 };
    expect(closed(anApprovedIncident(yes, { revisions }), "complete", no)).toBe("workflow.noApproval.lapsed");
  });

  test("is not covered by an approved no", () => {
    expect(closed(anApprovedIncident(no), "complete", no)).toBe("workflow.lock.approvedNo");
  });
});

describe("filing preliminarily", () => {
  test("goes under the mandate while there is no approval", () => {
    const situation = situationOf(anIncident(), yes, at(10));
    expect(situation.locks.preliminary).toEqual({ closed: null, under: "mandate" });
    expect(situationOf(anApprovedIncident(yes), yes, at(10)).locks.preliminary.under).toBe("approval");
  });

  test("without a mandate needs approval", () => {
    expect(closed(anIncident({ mandateGiven: false }), "preliminary")).toBe("workflow.lock.noMandate");
    expect(closed(anApprovedIncident(yes, { mandateGiven: false }), "preliminary")).toBeNull();
  });

  test("the mandate does not go against what management decided", () => {
    expect(closed(anApprovedIncident(no), "preliminary", no)).toBe("workflow.lock.approvedNo");
  });
});

test("a follow-up and a withdrawal need something that stands", () => {
  expect(closed(anApprovedIncident(yes), "follow-up")).toBe("workflow.lock.nothingFiled");
  expect(closed(anApprovedIncident(no), "withdrawal", no)).toBe("workflow.lock.nothingFiled");
  const filings = [aFiling({ filedAt: at(5) })];
  expect(closed(anApprovedIncident(yes, { filings }), "follow-up")).toBeNull();
  expect(closed(anApprovedIncident(yes, { filings }), "withdrawal")).toBe("workflow.lock.withdrawalNeedsNo");
  const revisions = { awareness: 1, nature: 1, "group/customers": 1 };
  expect(closed(anApprovedIncident(no, { filings, revisions }), "withdrawal", no)).toBeNull();
});

describe("break-glass", () => {
  const emergency = (record: IncidentRecord, hours: number, minutes = 0) =>
    situationOf(record, yes, at(hours, minutes)).locks.emergency?.key ?? null;
  const asked = anIncident({ proposals: [aProposal(yes)] });

  test("opens when approval was asked twelve hours ago", () => {
    expect(emergency(asked, 12, 59)).toBeNull();
    expect(emergency(asked, 13)).toBe("workflow.emergency.asked");
  });

  test("opens four hours before the deadline, whatever the reason that there is no approval", () => {
    expect(emergency(anIncident(), 67, 59)).toBeNull();
    expect(emergency(anIncident(), 68)).toBe("workflow.emergency.deadline");
    expect(emergency(anIncident(), 90)).toBe("workflow.emergency.deadline");
  });

  test("stays closed with an approval, and after a notification", () => {
    expect(emergency(anApprovedIncident(yes), 70)).toBeNull();
    const filings = [aFiling({ kind: "preliminary", filedAt: at(20) })];
    expect(emergency({ ...asked, filings }, 70)).toBeNull();
  });
});
