import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aFiling,
  aFinding,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  known,
  someDecisions,
} from "./an-incident.ts";
import { verdicts } from "./happened.ts";
import { decisionNow, factsMoved, latestOf, standingProposals, validApproval } from "./proposal-state.ts";

const yes = someDecisions("required", "not-required");
const no = someDecisions("not-required", "not-required");
const first = aProposal(yes);
const second = aProposal(yes, "notify-authority", { version: 2 });

function states(record: Parameters<typeof anIncident>[0], now = yes) {
  return standingProposals(anIncident(record), now).map(({ state }) => state);
}

describe("what became of a proposal", () => {
  test("without a verdict it lies with management", () => {
    expect(states({ proposals: [first] })).toEqual(["proposed"]);
  });

  test("each verdict gives its own state", () => {
    const each = verdicts.map((verdict) =>
      states({ proposals: [first], approvals: [anApproval(first, { verdict })] }),
    );
    expect(each).toEqual([["approved"], ["sent-back"], ["rejected"]]);
  });

  test("withdrawn is withdrawn, whatever was said of it", () => {
    const withdrawn = { ...first, withdrawnAt: at(3) };
    expect(states({ proposals: [withdrawn], approvals: [anApproval(first)] })).toEqual(["withdrawn"]);
  });

  test("a verdict on another text does not count", () => {
    const forged = anApproval(first, { hash: "another hash" });
    expect(states({ proposals: [first], approvals: [forged] })).toEqual(["proposed"]);
  });
});

describe("a newer proposal about the same thing", () => {
  test("replaces one that was open or sent back", () => {
    expect(states({ proposals: [first, second] })).toEqual(["superseded", "proposed"]);
    const sentBack = anApproval(first, { verdict: "sent-back" });
    expect(states({ proposals: [first, second], approvals: [sentBack] })).toEqual(["superseded", "proposed"]);
  });

  test("leaves an approval standing until it is approved itself", () => {
    const approved = anApproval(first);
    expect(states({ proposals: [first, second], approvals: [approved] })).toEqual(["approved", "proposed"]);
    expect(states({ proposals: [first, second], approvals: [approved, anApproval(second)] })).toEqual([
      "superseded",
      "approved",
    ]);
  });

  test("counts for nothing once withdrawn", () => {
    const withdrawn = { ...second, withdrawnAt: at(4) };
    expect(states({ proposals: [first, withdrawn] })).toEqual(["proposed", "withdrawn"]);
  });

  test("about another group replaces nothing", () => {
    const other = aProposal(yes, "inform-people", { groupId: "patients", version: 2 });
    expect(states({ proposals: [aProposal(yes, "inform-people"), other] })).toEqual(["proposed", "proposed"]);
  });
});

describe("an approval lapses by comparison", () => {
  const moved = { awareness: 1, nature: 2, "group/customers": 1 };

  test("when the outcome flips because the facts changed", () => {
    const record = anApprovedIncident(no, { revisions: moved });
    expect(validApproval(record, no, "notify-authority")?.proposal.kind).toBe("notify-authority");
    expect(validApproval(record, yes, "notify-authority")).toBeNull();
    const [lapsed] = standingProposals(record, yes);
    expect(lapsed?.state).toBe("lapsed");
    expect(lapsed?.lapsedBecause).not.toBeNull();
  });

  test("and holds again when the facts turn back, because it is never remembered", () => {
    const record = anApprovedIncident(no, { revisions: { ...moved, nature: 3 } });
    expect(validApproval(record, no, "notify-authority")).not.toBeNull();
  });

  test("for its own group only", () => {
    const groups = ["customers", "patients"];
    const before = someDecisions("required", "not-required", { groups });
    const after = {
      ...before,
      informPeople: before.informPeople.map((decision) =>
        decision.group === "patients" ? { ...decision, outcome: "required" as const } : decision,
      ),
    };
    const record = anApprovedIncident(before, { revisions: moved });
    expect(validApproval(record, after, "inform-people", "customers")).not.toBeNull();
    expect(validApproval(record, after, "inform-people", "patients")).toBeNull();
  });

  test("when its group is no longer there", () => {
    const record = anApprovedIncident(yes);
    const gone = standingProposals(record, someDecisions("required", "unknown", { groups: [] }));
    expect(gone.map(({ lapsedBecause }) => lapsedBecause?.key ?? null)).toEqual([
      null,
      "workflow.lapse.groupGone",
    ]);
  });
});

describe("a new release of the rules", () => {
  test("voids an approval not acted on, when the outcome changed", () => {
    const [lapsed] = standingProposals(anApprovedIncident(yes), no);
    expect(lapsed?.lapsedBecause?.key).toBe("workflow.lapse.newRules");
  });

  test("leaves one that was acted on: notified, informed or closed", () => {
    const filed = anApprovedIncident(yes, { filings: [aFiling({ filedAt: at(5) })] });
    expect(validApproval(filed, no, "notify-authority")).not.toBeNull();

    const inform = someDecisions("required", "required");
    const informed = anApprovedIncident(inform, {
      facts: {
        communication: {
          ...anIncident().facts.communication,
          informed: known("yes" as const),
          informedAt: known({ at: at(6).toISOString(), precision: "exact" as const }),
        },
      },
    });
    expect(validApproval(informed, yes, "inform-people", "customers")).not.toBeNull();

    const closing = { closedAt: at(50), closedBy: "sanne", reason: "done", lessons: null };
    expect(validApproval(anApprovedIncident(no, { closing }), yes, "notify-authority")).not.toBeNull();
  });

  test("is not protected by a filing that was made before the approval", () => {
    const before = aFiling({ kind: "preliminary", filedAt: at(0, 30), underMandate: true });
    expect(validApproval(anApprovedIncident(yes, { filings: [before] }), no, "notify-authority")).toBeNull();
  });
});

describe("no breach", () => {
  const exit = aProposal(someDecisions("unknown", "unknown"), "not-a-breach");
  const record = { proposals: [exit], approvals: [anApproval(exit)] };
  const undecided = someDecisions("unknown", "unknown");

  test("holds when a breach had been assumed before", () => {
    expect(states(record, undecided)).toEqual(["approved"]);
  });

  test("falls when awareness is judged afterwards", () => {
    const judged = { ...record, revisions: { awareness: 2, nature: 1, "group/customers": 1 } };
    expect(states(judged, undecided)).toEqual(["lapsed"]);
    expect(states({ ...judged, facts: { awareness: { awareAt: null } } }, undecided)).toEqual(["approved"]);
  });

  test("falls when the facts speak more for a breach, and is confirmed when they speak less", () => {
    const saying = (answer: "yes" | "no" | "unknown") =>
      someDecisions("unknown", "unknown", {
        notifyAuthority: { findings: [{ ...aFinding("4(12)", answer), rule: "4-12" }] },
      });
    const open = aProposal(saying("unknown"), "not-a-breach");
    const moved = {
      proposals: [open],
      approvals: [anApproval(open)],
      revisions: { awareness: 1, nature: 2, "group/customers": 1 },
    };
    expect(states(moved, saying("unknown"))).toEqual(["approved"]);
    expect(states(moved, saying("yes"))).toEqual(["lapsed"]);
    expect(states(moved, saying("no"))).toEqual(["approved"]);
  });
});

test("a change of the awareness moment is about no decision and never lapses", () => {
  expect(decisionNow(yes, "redate-awareness", null)).toBeNull();
  const redate = aProposal(yes, "redate-awareness");
  const revisions = { awareness: 2, nature: 7 };
  expect(states({ proposals: [redate], approvals: [anApproval(redate)], revisions }, no)).toEqual([
    "approved",
  ]);
});

test("facts move when a section that an approval binds is saved, appears or goes", () => {
  expect(factsMoved({ nature: 1 }, { nature: 1 })).toBe(false);
  expect(factsMoved({ nature: 1 }, { nature: 2 })).toBe(true);
  expect(factsMoved({ nature: 1 }, { nature: 1, "group/a": 1 })).toBe(true);
  expect(factsMoved({ nature: 1, "group/a": 1 }, { nature: 1 })).toBe(true);
  expect(factsMoved({ nature: 1, lateness: 1, contact: 1 }, { nature: 1, lateness: 2 })).toBe(false);
  expect(factsMoved({ nature: 1 }, { nature: 1, "address-safety/a": 1 })).toBe(false);
});

test("the latest proposal is the newest that was not withdrawn", () => {
  const standing = standingProposals(
    anIncident({
      proposals: [
        second,
        first,
        { ...aProposal(yes, "notify-authority", { version: 3 }), withdrawnAt: at(5) },
      ],
    }),
    yes,
  );
  expect(latestOf(standing, "notify-authority")?.proposal.version).toBe(2);
  expect(latestOf(standing, "inform-people", "customers")).toBeNull();
});

test("whatever happens, there is at most one approval in force per duty, and it is of the newest approved", () => {
  const step = fc.record({
    verdict: fc.constantFrom(...verdicts, null),
    withdrawn: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const proposals = steps.map(({ withdrawn }, index) =>
        aProposal(yes, "notify-authority", { version: index + 1, withdrawnAt: withdrawn ? at(9) : null }),
      );
      const approvals = steps.flatMap(({ verdict }, index) => {
        const proposal = proposals[index];
        return verdict && proposal ? [anApproval(proposal, { verdict })] : [];
      });
      const standing = standingProposals(anIncident({ proposals, approvals }), yes);
      const inForce = standing.filter(({ state }) => state === "approved");
      const newest = steps.findLastIndex(({ verdict, withdrawn }) => verdict === "approved" && !withdrawn);
      expect(inForce.map(({ proposal }) => proposal.version)).toEqual(newest < 0 ? [] : [newest + 1]);
    }),
  );
});
