import { expect, test } from "vitest";
import { aFiling, anApprovedIncident, anIncident, at, someDecisions } from "./an-incident.ts";
import { situationOf } from "./situation.ts";

const yes = someDecisions("required", "required");

test("every part of a situation is of the same record, the same decisions and the same moment", () => {
  const record = anIncident();
  const situation = situationOf(record, yes, at(65));
  expect(situation).toMatchObject({ record, decisions: yes, now: at(65) });
  expect(situation.status).toBe("assessment");
  expect(situation.clock.state).toBe("urgent");
  expect(situation.filing.state).toBe("required");
  expect(situation.people.map(({ state }) => state)).toEqual(["required"]);
});

test("one approval is seen by every part", () => {
  const record = anApprovedIncident(yes, { filings: [aFiling({ filedAt: at(24) })] });
  const situation = situationOf(record, yes, at(30));
  expect(situation.proposals.map(({ state }) => state)).toEqual(["approved", "approved"]);
  expect(situation.status).toBe("carrying-out");
  expect(situation.clock).toMatchObject({ state: "met", doneAt: at(24) });
  expect(situation.filing.state).toBe("submitted-complete");
  expect(situation.filings).toMatchObject([{ flags: [] }]);
  expect(situation.people).toMatchObject([{ state: "approved" }]);
});
