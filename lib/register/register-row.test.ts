import { describe, expect, test } from "vitest";
import type { Decisions } from "#lib/decisions/decision.ts";
import { dossierOf } from "#lib/dossier.ts";
import {
  aFiling,
  aGroup,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  known,
  someDecisions,
  start,
} from "#lib/workflow/an-incident.ts";
import type { IncidentRecord } from "#lib/workflow/happened.ts";
import { registerRow } from "./register-row.ts";

const yes = someDecisions("required", "required");
const no = someDecisions("not-required", "not-required");

function row(record: IncidentRecord = anIncident(), decisions: Decisions = yes, now = at(10)) {
  return registerRow(dossierOf(record, decisions, decisions, now));
}

test("the reference gives year and number", () => {
  expect(row(anIncident({ ref: "DL-2027-1203" }))).toMatchObject({ year: 2027, number: 1203 });
  expect(() => row(anIncident({ ref: "concept" }))).toThrow("not a reference");
});

describe("deadlines", () => {
  test("are held while they ask for something, and never as overdue", () => {
    expect(row()).toMatchObject({ dueAt: at(72), doneAt: null, provisional: false });
    const late = row(anIncident(), yes, at(200));
    expect(late.dueAt).toEqual(at(72));
    expect(JSON.stringify(late)).not.toContain("overdue");
  });

  test("are gone once met or not applicable", () => {
    const filed = row(anApprovedIncident(yes, { filings: [aFiling({ filedAt: at(60) })] }));
    expect(filed).toMatchObject({
      dueAt: null,
      doneAt: at(60),
      filedAt: at(60),
      filedKind: "complete",
      lateness: "in-time",
      apNumber: "2026-1234",
    });
    expect(row(anApprovedIncident(no), no)).toMatchObject({ dueAt: null, doneAt: null, filedAt: null });
  });

  test("are cautious before awareness is judged", () => {
    const triage = anIncident({ facts: { awareness: { awareAt: null } } });
    expect(row(triage)).toMatchObject({
      awareAt: null,
      firstSignalAt: start,
      dueAt: at(72),
      provisional: true,
    });
  });
});

test("what was filed first and last, and the number it got", () => {
  const filings = [
    aFiling({ kind: "preliminary", filedAt: at(20), number: null }),
    aFiling({ kind: "complete", filedAt: at(40), number: "2026-77" }),
  ];
  expect(row(anIncident({ filings }))).toMatchObject({
    filedAt: at(20),
    filedKind: "complete",
    apNumber: "2026-77",
  });
});

describe("why it was not notified", () => {
  test("is the reason that management approved", () => {
    const proposal = aProposal(no, "notify-authority", { body: { reason: "the mail came back unread" } });
    const record = anIncident({ proposals: [proposal], approvals: [anApproval(proposal)] });
    expect(row(record, no)).toMatchObject({
      notifyOutcome: "not-required",
      notifyApproved: true,
      whyNotNotified: { text: "the mail came back unread" },
    });
  });

  test("is what the articles say while nobody decided", () => {
    expect(row(anIncident(), no)).toMatchObject({
      notifyApproved: false,
      whyNotNotified: { message: { key: "headline" } },
    });
  });

  test("is nothing when it must be notified", () => {
    expect(row().whyNotNotified).toBeNull();
  });

  test("is the reason of the exit when it is no breach", () => {
    const exit = aProposal(yes, "not-a-breach", { body: { reason: "test data only" } });
    const record = anIncident({ proposals: [exit], approvals: [anApproval(exit)] });
    expect(row(record, yes)).toMatchObject({
      status: "not-a-breach",
      notifyOutcome: "not-required",
      whyNotNotified: { text: "test data only" },
      whyNotInformed: { text: "test data only" },
    });
  });
});

describe("the people", () => {
  const counted = (id: string, min: number, max: number) => aGroup(id, { people: known({ min, max }) });

  test("are added up over the groups, and open above while a group is not counted", () => {
    const groups = [counted("a", 40, 40), counted("b", 1000, 2000)];
    expect(row(anIncident({ facts: { groups } }))).toMatchObject({ peopleMin: 1040, peopleMax: 2040 });
    const open = [...groups, aGroup("c")];
    expect(row(anIncident({ facts: { groups: open } }))).toMatchObject({ peopleMin: 1040, peopleMax: null });
    expect(row()).toMatchObject({ peopleMin: null, peopleMax: null });
  });

  test("count as decided only when every group is", () => {
    const groups = ["customers", "patients"];
    const decisions = someDecisions("required", "required", { groups });
    const all = anApprovedIncident(decisions);
    expect(row(all, decisions).informApproved).toBe(true);
    expect(row({ ...all, approvals: all.approvals.slice(0, 2) }, decisions).informApproved).toBe(false);
  });

  test("were told, with the moment", () => {
    const communication = {
      ...anIncident().facts.communication,
      informed: known("yes" as const),
      informedAt: known({ at: at(30).toISOString(), precision: "day" as const }),
    };
    expect(row(anIncident({ facts: { communication } }))).toMatchObject({
      informed: true,
      informedAt: at(30),
    });
  });
});

test("facts, effects and remedial action, as Art. 33(5) asks", () => {
  const { nature, consequences, recovery } = anIncident().facts;
  const record = anIncident({
    facts: {
      nature: {
        ...nature,
        description: known("A list was mailed"),
        incidentKind: known("email-wrong-recipient" as const),
      },
      consequences: { ...consequences, forController: known(["known-to-unauthorised" as const]) },
      recovery: { ...recovery, measuresTaken: known("Recipient called"), measuresPlanned: known("Training") },
      groups: [
        aGroup("a", { harms: known(["identity-fraud", "reputation"]), harmsNote: known("a stalker") }),
        aGroup("b", { harms: known(["identity-fraud"]) }),
      ],
    },
  });
  expect(row(record)).toMatchObject({
    incidentKind: "email-wrong-recipient",
    description: "A list was mailed",
    effects: {
      forController: ["known-to-unauthorised"],
      forPeople: ["identity-fraud", "reputation"],
      notes: ["a stalker"],
    },
    remedialTaken: "Recipient called",
    remedialPlanned: "Training",
  });
  expect(row(record).searchText).toContain("A list was mailed");
});

test("the risk is the heaviest of all groups, and not knowing weighs more than a risk", () => {
  expect(row(anIncident(), yes).risk).toBe("high");
  expect(row(anIncident(), someDecisions("required", "unknown")).risk).toBe("unknown");
  expect(row(anIncident(), no).risk).toBe("unlikely");
});

test("the tasks come along, with where and before when", () => {
  expect(row(anApprovedIncident(yes)).tasks[0]).toMatchObject({
    kind: "inform",
    path: "facts/communication",
    dueAt: at(25, 30),
  });
  const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };
  expect(row(anApprovedIncident(no, { closing }), no)).toMatchObject({
    status: "closed",
    tasks: [],
    closedAt: at(9),
    changesAt: null,
  });
});

test("a row derived twice is the same row, until the moment it says", () => {
  const first = row(anIncident(), yes, at(1));
  expect(first.changesAt).toEqual(at(48));
  expect(row(anIncident(), yes, at(47, 59))).toEqual(first);
});
