import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomes } from "#lib/decisions/decision.ts";
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
import { mayClose } from "./closing.ts";
import { filingKinds, type IncidentRecord, verdicts } from "./happened.ts";
import { situationOf } from "./situation.ts";

const yes = someDecisions("required", "required");
const no = someDecisions("not-required", "not-required");
const communication = { ...anIncident().facts.communication, informed: known("yes" as const) };
const filings = [aFiling({ filedAt: at(5) })];

function reasons(record: IncidentRecord, decisions = yes) {
  return mayClose(situationOf(record, decisions, at(100))).map(({ key }) =>
    key.replace("workflow.closing.", ""),
  );
}

test("everything required, approved and done may be closed; so may two approved noes", () => {
  expect(reasons(anApprovedIncident(yes, { filings, facts: { communication } }))).toEqual([]);
  expect(reasons(anApprovedIncident(no), no)).toEqual([]);
});

describe("closing is refused", () => {
  test("while nothing was approved or done, with every reason at once", () => {
    expect(reasons(anIncident())).toEqual([
      "notifyUnapproved",
      "notNotified",
      "informUnapproved",
      "notInformed",
    ]);
  });

  test("while anything is unknown", () => {
    const doubt = someDecisions("unknown", "unknown");
    expect(reasons(anApprovedIncident(doubt, { filings }), doubt)).toEqual([
      "notifyUnknown",
      "informUnknown",
    ]);
  });

  test("while an outcome is a no that nobody approved", () => {
    expect(reasons(anIncident(), no)).toEqual(["notifyUnapproved", "informUnapproved"]);
  });

  test("while a preliminary notification hangs, whichever way it should go", () => {
    const preliminary = [aFiling({ kind: "preliminary", filedAt: at(5) })];
    const facts = { communication };
    expect(reasons(anApprovedIncident(yes, { filings: preliminary, facts }))).toEqual(["onlyPreliminary"]);
    expect(reasons(anApprovedIncident(no, { filings: preliminary }), no)).toEqual(["onlyPreliminary"]);
  });

  test("while a withdrawal is not backed by a no", () => {
    const withdrawn = [...filings, aFiling({ kind: "withdrawal", filedAt: at(6) })];
    expect(reasons(anApprovedIncident(yes, { filings: withdrawn, facts: { communication } }))).toEqual([
      "notNotified",
    ]);
    expect(reasons(anApprovedIncident(no, { filings: withdrawn }), no)).toEqual([]);
  });

  test("while a late notification has no reason", () => {
    const late = [aFiling({ filedAt: at(90) })];
    expect(reasons(anApprovedIncident(yes, { filings: late, facts: { communication } }))).toEqual([
      "lateReason",
    ]);
  });

  test("while a question to management is open", () => {
    const approved = anApprovedIncident(no);
    const redate = aProposal(no, "redate-awareness");
    expect(reasons({ ...approved, proposals: [...approved.proposals, redate] }, no)).toEqual([
      "openProposals",
    ]);
  });

  test("while a public notice is not made, or no group is known", () => {
    const notice = someDecisions("not-required", "public-notice");
    expect(reasons(anApprovedIncident(notice), notice)).toEqual(["noNotice"]);
    const nobody = someDecisions("not-required", "unknown", { groups: [] });
    const notify = aProposal(nobody);
    expect(reasons(anIncident({ proposals: [notify], approvals: [anApproval(notify)] }), nobody)).toEqual([
      "noGroups",
    ]);
  });

  test("in triage, after an exit and when it is closed already", () => {
    expect(reasons(anIncident({ facts: { awareness: { awareAt: null } } }))).toEqual(["triage"]);
    const exit = aProposal(no, "not-a-breach");
    expect(reasons(anIncident({ proposals: [exit], approvals: [anApproval(exit)] }), no)).toEqual([
      "notABreach",
    ]);
    const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };
    expect(reasons(anApprovedIncident(no, { closing }), no)).toEqual(["alreadyClosed"]);
  });
});

test("what may be closed is in aftercare, whatever happened before", () => {
  const anything = fc.record({
    notify: fc.constantFrom(...outcomes.filter((outcome) => outcome !== "public-notice")),
    inform: fc.constantFrom(...outcomes),
    approvedAs: fc.constantFrom("required", "not-required", "unknown" as const),
    verdict: fc.constantFrom(...verdicts, null),
    kinds: fc.array(fc.constantFrom(...filingKinds), { maxLength: 3 }),
    informed: fc.boolean(),
    moved: fc.boolean(),
  });
  let closable = 0;
  fc.assert(
    fc.property(anything, (it) => {
      const decisions = someDecisions(it.notify, it.inform);
      const approved = anApprovedIncident(decisions);
      const notify = aProposal(someDecisions(it.approvedAs as "required"));
      const record: IncidentRecord = {
        ...approved,
        proposals: [notify, ...approved.proposals.slice(1)],
        approvals: [
          ...(it.verdict ? [anApproval(notify, { verdict: it.verdict })] : []),
          ...approved.approvals.slice(1),
        ],
        filings: it.kinds.map((kind, index) => aFiling({ kind, filedAt: at(10 + index) })),
        revisions: it.moved ? { ...approved.revisions, nature: 2 } : approved.revisions,
        facts: it.informed ? { ...approved.facts, communication } : approved.facts,
      };
      const situation = situationOf(record, decisions, at(50));
      if (mayClose(situation).length > 0) return;
      closable += 1;
      expect(situation.status).toBe("aftercare");
    }),
    { numRuns: 500 },
  );
  expect(closable).toBeGreaterThan(0);
});
