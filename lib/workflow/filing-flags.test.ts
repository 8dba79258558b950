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

const yes = someDecisions("required");
const no = someDecisions("not-required");

function flags(record: IncidentRecord, now = at(30), decisions = yes): string[] {
  return situationOf(record, decisions, now).filings.flatMap((filing) =>
    filing.flags.map(({ flag }) => flag),
  );
}

test("an approved filing with its number lacks nothing", () => {
  expect(flags(anApprovedIncident(yes, { filings: [aFiling({ filedAt: at(10) })] }))).toEqual([]);
});

test("the number may follow", () => {
  expect(flags(anApprovedIncident(yes, { filings: [aFiling({ number: null })] }))).toEqual(["lacks-number"]);
});

describe("approval", () => {
  const atNight = aFiling({ filedAt: at(10), withoutApproval: "counsel filed it at night" });

  test("a reason why there was none does not make up for it", () => {
    expect(flags(anIncident({ filings: [atNight] }))).toEqual(["lacks-approval"]);
  });

  test("afterwards it does", () => {
    const late = aProposal(yes, "notify-authority", { proposedAt: at(20) });
    const record = anIncident({ filings: [atNight], proposals: [late], approvals: [anApproval(late)] });
    expect(flags(record)).toEqual([]);
  });

  test("that was in force when it was filed stays good when it lapses later", () => {
    const revisions = { awareness: 1, nature: 9, "group/customers": 1 };
    expect(flags(anApprovedIncident(yes, { filings: [atNight], revisions }), at(30), no)).toEqual([]);
  });

  test("that said no covers no notification", () => {
    expect(flags(anApprovedIncident(no, { filings: [atNight] }), at(30), no)).toEqual(["lacks-approval"]);
  });

  test("of a no is what a withdrawal needs", () => {
    const filings = [aFiling({ filedAt: at(0, 30), underMandate: true, kind: "preliminary" })];
    const withdrawal = aFiling({ kind: "withdrawal", filedAt: at(20) });
    const withdrawn = { filings: [...filings, withdrawal] };
    const of = (record: IncidentRecord, decisions: typeof yes) =>
      situationOf(record, decisions, at(21))
        .filings.at(-1)
        ?.flags.map(({ flag }) => flag);
    expect(of(anApprovedIncident(no, withdrawn), no)).toEqual([]);
    expect(of(anApprovedIncident(yes, withdrawn), yes)).toEqual(["lacks-approval"]);
  });
});

describe("under the mandate", () => {
  const preliminary = aFiling({ kind: "preliminary", filedAt: at(10), underMandate: true });
  const filings = [preliminary];

  test("approval follows within 24 hours, red after that", () => {
    expect(flags(anIncident({ filings }), at(34))).toEqual(["approval-due"]);
    expect(flags(anIncident({ filings }), at(34, 1))).toEqual(["approval-overdue"]);
    expect(situationOf(anIncident({ filings }), yes, at(12)).filings[0]?.flags[0]?.dueAt).toEqual(at(34));
  });

  test("nothing is asked once management approved", () => {
    const late = aProposal(yes, "notify-authority", { proposedAt: at(20) });
    const record = anIncident({ filings, proposals: [late], approvals: [anApproval(late)] });
    expect(flags(record, at(100))).toEqual([]);
  });

  test("without one a preliminary filing simply lacks approval", () => {
    expect(flags(anIncident({ filings: [{ ...preliminary, underMandate: false }] }))).toEqual([
      "lacks-approval",
    ]);
  });
});

describe("the reason of the delay", () => {
  const late = aFiling({ filedAt: at(80) });

  test("is asked of a first notification that was late", () => {
    expect(flags(anApprovedIncident(yes, { filings: [late] }), at(90))).toEqual(["lacks-late-reason"]);
  });

  test("may be given with the filing or among the facts", () => {
    const withIt = { ...late, lateReason: "the log was only read on Monday" };
    expect(flags(anApprovedIncident(yes, { filings: [withIt] }), at(90))).toEqual([]);
    const facts = { lateness: { reason: known("the log was only read on Monday") } };
    expect(flags(anApprovedIncident(yes, { filings: [late], facts }), at(90))).toEqual([]);
  });

  test("is not asked of a follow-up, nor within the hour of Reg. 1182/71", () => {
    const inTime = aFiling({ filedAt: at(20) });
    const followUp = aFiling({ kind: "follow-up", filedAt: at(200) });
    expect(flags(anApprovedIncident(yes, { filings: [inTime, followUp] }), at(210))).toEqual([]);
    const within = aFiling({ filedAt: at(72, 40) });
    expect(flags(anApprovedIncident(yes, { filings: [within] }), at(90))).toEqual([]);
  });
});
