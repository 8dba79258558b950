import fc from "fast-check";
import { expect, test } from "vitest";
import { aFiling, anApprovedIncident, anIncident, aProposal, at, someDecisions } from "./an-incident.ts";
import type { IncidentRecord } from "./happened.ts";
import { situationOf } from "./situation.ts";
import { tasks } from "./tasks.ts";
import { nextChangeAt } from "./thresholds.ts";

const yes = someDecisions("required", "required");
const doubt = someDecisions("unknown", "unknown");

test("a running dossier changes at its next threshold, a decided one never", () => {
  const triage = anIncident({ facts: { awareness: { awareAt: null } } });
  expect(nextChangeAt(situationOf(triage, doubt, at(1)))).toEqual(at(4));
  expect(nextChangeAt(situationOf(triage, doubt, at(4)))).toEqual(at(12));
  expect(nextChangeAt(situationOf(anIncident(), doubt, at(1)))).toEqual(at(48));
  const no = someDecisions("not-required", "not-required");
  expect(nextChangeAt(situationOf(anApprovedIncident(no), no, at(5)))).toBeNull();
});

test("the mandate's day ends just after its last moment", () => {
  const record = anIncident({
    filings: [aFiling({ kind: "preliminary", filedAt: at(10), underMandate: true })],
  });
  const { filings } = situationOf(record, yes, at(34));
  expect(filings[0]?.flags.map(({ flag }) => flag)).toEqual(["approval-due"]);
  const changesAt = nextChangeAt(situationOf(record, yes, at(34)));
  expect(changesAt).not.toBeNull();
  const then = situationOf(record, yes, changesAt ?? at(34));
  expect(then.filings[0]?.flags.map(({ flag }) => flag)).toEqual(["approval-overdue"]);
});

test("what is derived stays right until the moment it says", () => {
  const preliminary = aFiling({ kind: "preliminary", filedAt: at(9, 17), underMandate: true });
  const records: [IncidentRecord, typeof yes][] = [
    [anIncident({ facts: { awareness: { awareAt: null } } }), doubt],
    [anIncident(), doubt],
    [anIncident({ mandateGiven: false }), yes],
    [anIncident({ proposals: [aProposal(yes)] }), yes],
    [anIncident({ filings: [preliminary] }), yes],
    [anIncident({ filings: [preliminary], proposals: [aProposal(yes)] }), yes],
    [anApprovedIncident(yes), yes],
  ];
  const derived = (record: IncidentRecord, decisions: typeof yes, minute: number) => {
    const situation = situationOf(record, decisions, at(0, minute));
    const { locks, filings, status } = situation;
    return { changesAt: nextChangeAt(situation), seen: { tasks: tasks(situation), locks, filings, status } };
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...records),
      fc.integer({ min: 600, max: 6000 }),
      fc.integer({ min: 0, max: 1000 }),
      ([record, decisions], minute, later) => {
        const before = derived(record, decisions, minute);
        const then = at(0, minute + later);
        if (before.changesAt && then >= before.changesAt) return;
        expect(derived(record, decisions, minute + later).seen).toEqual(before.seen);
      },
    ),
    { numRuns: 400 },
  );
});
