import { expect, test } from "vitest";
import { anIncident, aProposal, someDecisions } from "./an-incident.ts";
import { mayDecide } from "./four-eyes.ts";

const proposal = aProposal(someDecisions(), "notify-authority", { proposedBy: "sanne" });

test("whoever had no hand in it may decide", () => {
  expect(
    mayDecide({ id: "johan" }, proposal, anIncident({ judges: ["sanne"], ownAct: ["piet"] })),
  ).toBeNull();
});

test("whoever proposed it may not", () => {
  expect(mayDecide({ id: "sanne" }, proposal, anIncident())?.key).toBe("workflow.fourEyes.proposer");
});

test("whoever judged the risk may not, also when somebody else proposed", () => {
  expect(mayDecide({ id: "johan" }, proposal, anIncident({ judges: ["johan"] }))?.key).toBe(
    "workflow.fourEyes.judge",
  );
});

test("whoever's own act it was may not", () => {
  expect(mayDecide({ id: "johan" }, proposal, anIncident({ ownAct: ["johan"] }))?.key).toBe(
    "workflow.fourEyes.ownAct",
  );
});
