import { describe, expect, test } from "vitest";
import {
  aFiling,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  known,
  someDecisions,
} from "./an-incident.ts";
import type { IncidentRecord } from "./happened.ts";
import { situationOf } from "./situation.ts";

const yes = someDecisions("required", "required");
const no = someDecisions("not-required", "not-required");
const untold = { ...anIncident().facts.communication };
const told = { facts: { communication: { ...untold, informed: known("yes" as const) } } };

function statusOf(record: IncidentRecord, decisions = yes) {
  return situationOf(record, decisions, at(10)).status;
}

describe("who must act now", () => {
  test("without judged awareness it is being found out", () => {
    expect(statusOf(anIncident({ facts: { awareness: { awareAt: null } } }))).toBe("triage");
  });

  test("as long as a duty has no approval it is being assessed", () => {
    expect(statusOf(anIncident())).toBe("assessment");
    const only = aProposal(yes);
    expect(statusOf(anIncident({ proposals: [only], approvals: [anApproval(only)] }))).toBe("assessment");
  });

  test("any open proposal waits for management, also beside approvals", () => {
    const approved = anApprovedIncident(yes);
    const redate = aProposal(yes, "redate-awareness");
    expect(statusOf({ ...approved, proposals: [...approved.proposals, redate] })).toBe("awaiting-approval");
  });

  test("sent back or rejected it is ours again", () => {
    const proposal = aProposal(yes);
    for (const verdict of ["sent-back", "rejected"] as const) {
      const approvals = [anApproval(proposal, { verdict })];
      expect(statusOf(anIncident({ proposals: [proposal], approvals }))).toBe("assessment");
    }
  });

  test("approved is carried out until everything is done", () => {
    const filings = [aFiling({ filedAt: at(5) })];
    expect(statusOf(anApprovedIncident(yes))).toBe("carrying-out");
    expect(statusOf(anApprovedIncident(yes, { filings }))).toBe("carrying-out");
    expect(statusOf(anApprovedIncident(yes, told))).toBe("carrying-out");
    expect(statusOf(anApprovedIncident(yes, { filings, ...told }))).toBe("aftercare");
  });

  test("a preliminary notification leaves something to carry out", () => {
    const filings = [aFiling({ kind: "preliminary", filedAt: at(5) })];
    expect(statusOf(anApprovedIncident(yes, { filings, ...told }))).toBe("carrying-out");
  });

  test("two approved noes leave nothing to do", () => {
    expect(statusOf(anApprovedIncident(no), no)).toBe("aftercare");
  });

  test("a lapsed approval takes it back to assessment", () => {
    const revisions = { awareness: 1, nature: 2, "group/customers": 1 };
    expect(statusOf(anApprovedIncident(no, { revisions }), yes)).toBe("assessment");
  });

  test("nobody has decided about people of whom no group is known", () => {
    const decisions = someDecisions("not-required", "unknown", { groups: [] });
    const notify = aProposal(decisions);
    expect(statusOf(anIncident({ proposals: [notify], approvals: [anApproval(notify)] }), decisions)).toBe(
      "assessment",
    );
  });
});

describe("the ends", () => {
  const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };

  test("closed is closed", () => {
    expect(statusOf(anApprovedIncident(no, { closing }), no)).toBe("closed");
  });

  test("not a breach only once a second person agreed", () => {
    const exit = aProposal(no, "not-a-breach");
    const facts = { awareness: { awareAt: null } };
    expect(statusOf(anIncident({ facts, proposals: [exit] }), no)).toBe("triage");
    expect(statusOf(anIncident({ facts, proposals: [exit], approvals: [anApproval(exit)] }), no)).toBe(
      "not-a-breach",
    );
  });
});
