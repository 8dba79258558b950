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
import type { IncidentRecord, Verdict } from "./happened.ts";
import { type Situation, situationOf } from "./situation.ts";
import { type Status, statuses } from "./status.ts";
import { type DossierEvent, dossierEvents, refusal, transitions } from "./transitions.ts";

const yes = someDecisions("required", "not-required");
const now = at(40);
const informed = { communication: { ...anIncident().facts.communication, informed: known("yes" as const) } };
const filings = [aFiling({ filedAt: at(5) })];
const exit = aProposal(yes, "not-a-breach");
const unjudged = { awareness: { awareAt: null } };

/** One dossier in each status; where a guard has something to ask, in the way in which it is satisfied. */
const records: Record<Status, IncidentRecord> = {
  triage: anIncident({ facts: unjudged, proposals: [exit] }),
  assessment: anIncident(),
  "awaiting-approval": anIncident({ proposals: [aProposal(yes)] }),
  "carrying-out": anApprovedIncident(yes),
  aftercare: anApprovedIncident(yes, { filings }),
  closed: anApprovedIncident(yes, {
    filings,
    closing: { closedAt: at(39), closedBy: "sanne", reason: "done", lessons: null },
  }),
  "not-a-breach": anIncident({ facts: unjudged, proposals: [exit], approvals: [anApproval(exit)] }),
  merged: anIncident({
    closing: { closedAt: at(39), closedBy: "sanne", reason: "same mail", lessons: null },
    mergedInto: "another",
  }),
};

function inStatus(status: Status): Situation {
  return situationOf(records[status], yes, now);
}

test("there is a dossier for every status", () => {
  for (const status of statuses) expect(inStatus(status).status).toBe(status);
});

/** What may happen where, written out by hand: the columns are the statuses in their order. */
const expected: Record<DossierEvent, string> = {
  //              tri ass awa car aft clo not mer
  log: "           -   -   -   -   -   -   -   -",
  "judge-breach": "x   x   x   x   x   -   x   -",
  exit: "          x   x   x   x   -   -   -   -",
  propose: "       -   x   x   x   x   -   -   -",
  approve: "       x   -   x   -   -   -   -   -",
  "send-back": "   x   -   x   -   -   -   -   -",
  reject: "        x   -   x   -   -   -   -   -",
  withdraw: "      x   -   x   -   -   -   -   -",
  advise: "        x   x   x   x   x   x   x   x",
  file: "          x   x   x   x   x   x   x   x",
  "record-number": "-  -   -   -   x   x   -   -",
  inform: "        -   x   x   x   x   -   -   -",
  "facts-changed": "x  x   x   x   x   -   -   -",
  close: "         -   -   -   -   x   -   -   -",
  merge: "         x   x   x   x   -   -   -   -",
  reopen: "        -   -   -   -   -   x   x   x",
};

describe.each(dossierEvents)("%s", (event) => {
  const allowed = expected[event].trim().split(/\s+/);

  test.each(statuses.map((status, index) => [status, allowed[index] === "x"] as const))(
    "in %s: %s",
    (status, may) => {
      const why = refusal(event, inStatus(status));
      if (may) expect(why).toBeNull();
      else expect(why?.key).toMatch(/^workflow\.(refused|closing)\./);
    },
  );
});

test("what does not exist can be logged, and nothing else", () => {
  for (const event of dossierEvents) expect(refusal(event, null) === null).toBe(event === "log");
});

test("a closed dossier says that it is locked, whatever is tried", () => {
  const tried = dossierEvents.filter((event) => refusal(event, inStatus("closed")) !== null);
  const others = tried.filter((event) => event !== "log" && event !== "close");
  expect(others).toContain("facts-changed");
  for (const event of others) expect(refusal(event, inStatus("closed"))?.key).toBe("workflow.refused.locked");
  expect(refusal("close", inStatus("closed"))?.key).toBe("workflow.closing.alreadyClosed");
});

describe("guards", () => {
  test("nothing to decide, nothing to withdraw", () => {
    const situation = situationOf(anIncident({ facts: unjudged }), yes, now);
    for (const event of ["approve", "send-back", "reject", "withdraw"] as const) {
      expect(refusal(event, situation)?.key).toBe("workflow.refused.nothingProposed");
    }
  });

  test("no exit while a notification stands", () => {
    expect(refusal("exit", inStatus("aftercare"))?.key).toBe("workflow.refused.withdrawFirst");
    const withdrawn = [...filings, aFiling({ kind: "withdrawal", filedAt: at(6) })];
    expect(refusal("exit", situationOf(anIncident({ filings: withdrawn }), yes, now))).toBeNull();
  });

  test("closing says what is still open", () => {
    expect(refusal("close", inStatus("assessment"))?.key).toBe("workflow.closing.notifyUnapproved");
    expect(refusal("close", inStatus("triage"))?.key).toBe("workflow.closing.triage");
    expect(refusal("close", inStatus("not-a-breach"))?.key).toBe("workflow.closing.notABreach");
  });
});

/** Records an event as the house does, so that the status that follows can be compared with the table. */
function happen(event: DossierEvent, record: IncidentRecord): IncidentRecord | null {
  const open = situationOf(record, yes, now).proposals.find(({ state }) => state === "proposed")?.proposal;
  const verdict = (said: Verdict) =>
    open && { ...record, approvals: [...record.approvals, anApproval(open, { verdict: said })] };
  const version = record.proposals.length + 1;
  const propose = (kind: "notify-authority" | "not-a-breach") => ({
    ...record,
    proposals: [...record.proposals, aProposal(yes, kind, { version })],
  });
  switch (event) {
    case "log":
      return anIncident({ facts: unjudged });
    case "judge-breach": {
      const awareness = { ...record.facts.awareness, awareAt: at(1).toISOString() };
      const revisions = { ...record.revisions, awareness: (record.revisions.awareness ?? 0) + 1 };
      return { ...record, facts: { ...record.facts, awareness }, revisions };
    }
    case "exit":
      return propose("not-a-breach");
    case "propose":
      return propose("notify-authority");
    case "approve":
      return verdict("approved") ?? null;
    case "send-back":
      return verdict("sent-back") ?? null;
    case "reject":
      return verdict("rejected") ?? null;
    case "withdraw":
      return {
        ...record,
        proposals: record.proposals.map((one) => (one.id === open?.id ? { ...one, withdrawnAt: now } : one)),
      };
    case "advise": {
      const advice = {
        id: "a",
        notify: "yes",
        inform: "no",
        text: "",
        revisions: {},
        advisedBy: "fg",
      } as const;
      return { ...record, advices: [...record.advices, { ...advice, advisedAt: now }] };
    }
    case "file":
      return { ...record, filings: [...record.filings, aFiling({ filedAt: at(30) })] };
    case "record-number":
      return { ...record, filings: record.filings.map((filing) => ({ ...filing, number: "2026-9" })) };
    case "inform":
      return { ...record, facts: { ...record.facts, ...informed } };
    case "facts-changed":
      return { ...record, revisions: { ...record.revisions, nature: (record.revisions.nature ?? 0) + 1 } };
    case "close":
      return { ...record, closing: { closedAt: now, closedBy: "sanne", reason: "done", lessons: null } };
    case "merge": {
      const closing = { closedAt: now, closedBy: "sanne", reason: "same mail", lessons: null };
      return { ...record, closing, mergedInto: "another" };
    }
    case "reopen":
      return {
        ...record,
        closing: null,
        mergedInto: null,
        proposals: record.proposals.map((one) =>
          one.kind === "not-a-breach" ? { ...one, withdrawnAt: now } : one,
        ),
      };
  }
}

describe("what follows from an event is what the table says", () => {
  const allowed = dossierEvents.flatMap((event) =>
    statuses
      .filter((status) => refusal(event, inStatus(status)) === null)
      .map((status) => [event, status] as const),
  );

  test.each(allowed)("%s in %s", (event, status) => {
    const after = happen(event, records[status]);
    if (!after) throw new Error("the event did not happen");
    expect(transitions[event].to).toContain(situationOf(after, yes, now).status);
  });

  test("closing and reopening give back the same status", () => {
    const closed = happen("close", records.aftercare);
    expect(closed && situationOf(closed, yes, now).status).toBe("closed");
    const reopened = closed && happen("reopen", closed);
    expect(reopened && situationOf(reopened, yes, now).status).toBe("aftercare");
  });

  test("leaving and coming back", () => {
    const reopened = happen("reopen", records["not-a-breach"]);
    expect(reopened && situationOf(reopened, yes, now).status).toBe("triage");
    const judged = happen("judge-breach", records["not-a-breach"]);
    expect(judged && situationOf(judged, yes, now).status).toBe("assessment");
  });
});
