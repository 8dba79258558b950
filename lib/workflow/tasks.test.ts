import { expect, test } from "vitest";
import {
  aFiling,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  known,
  someDecisions,
} from "./an-incident.ts";
import { kinds, todo, yes } from "./todo.ts";

const preliminary = aFiling({ kind: "preliminary", filedAt: at(10), underMandate: true });
const communication = { ...anIncident().facts.communication, informed: known("yes" as const) };

test("when everything is done only closing is left, and after closing nothing", () => {
  const filings = [aFiling({ filedAt: at(5) })];
  const facts = { communication };
  expect(kinds(anApprovedIncident(yes, { filings, facts }))).toEqual(["close"]);
  const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };
  expect(kinds(anApprovedIncident(yes, { filings, facts, closing }))).toEqual([]);
});

test("what is due first comes first, and what has no term last", () => {
  const filings = [{ ...preliminary, number: null }];
  const record = anIncident({ filings, proposals: [aProposal(yes), aProposal(yes, "inform-people")] });
  const due = todo(record, at(12)).map(({ dueAt }) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY);
  expect(due).toEqual(due.toSorted((a, b) => a - b));
  expect(due.at(-1)).toBe(Number.POSITIVE_INFINITY);
});

test("no two tasks of a dossier have the same key", () => {
  const groups = ["customers", "patients"];
  const decisions = someDecisions("required", "required", { groups });
  for (const record of [anIncident(), anApprovedIncident(decisions, { filings: [preliminary] })]) {
    const keys = todo(record, at(60), decisions).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
