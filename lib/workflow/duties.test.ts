import { expect, test } from "vitest";
import { unknownFact } from "#lib/facts/field.ts";
import { aDecision, aFinding, aGroup, anIncident, someDecisions } from "./an-incident.ts";
import { dutiesToDecide, groupName, meansAct, noBreach } from "./duties.ts";

test("management decides about the authority and about every group, and not about the register", () => {
  const decisions = someDecisions("required", "required", { groups: ["customers", "patients"] });
  expect(dutiesToDecide(decisions).map(({ kind, groupId }) => [kind, groupId])).toEqual([
    ["notify-authority", null],
    ["inform-people", "customers"],
    ["inform-people", "patients"],
  ]);
});

test("in doubt there is something to do; not knowing alone asks for facts first", () => {
  expect(meansAct(aDecision({ outcome: "required" }))).toBe(true);
  expect(meansAct(aDecision({ outcome: "public-notice" }))).toBe(true);
  expect(meansAct(aDecision({ outcome: "unknown", inDoubt: true }))).toBe(true);
  expect(meansAct(aDecision({ outcome: "unknown", inDoubt: false }))).toBe(false);
  expect(meansAct(aDecision({ outcome: "not-required" }))).toBe(false);
});

test("there is no breach only when Article 4(12) says no", () => {
  const saying = (answer: "yes" | "no" | "unknown", rule = "4-12") =>
    someDecisions("not-required", "not-required", {
      notifyAuthority: { findings: [{ ...aFinding("4(12)", answer), rule }] },
    });
  expect(noBreach(saying("no"))).toBe(true);
  expect(noBreach(saying("unknown"))).toBe(false);
  expect(noBreach(saying("yes"))).toBe(false);
  expect(noBreach(saying("no", "33-1"))).toBe(false);
});

test("a group is named by its name, else by its place, and one that is gone after all others", () => {
  const nameless = aGroup("b", { name: unknownFact<string>() });
  const record = anIncident({ facts: { groups: [aGroup("a"), nameless] } });
  expect(groupName(record, "a")).toBe("a");
  expect(groupName(record, "b")).toBe("2");
  expect(groupName(record, "gone")).toBe("3");
  expect(groupName(record, null)).toBe("3");
});
