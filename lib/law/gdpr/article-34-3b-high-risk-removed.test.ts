import { expect, it } from "vitest";
import { aGroup, type Said, someFacts, suspicion } from "#lib/facts/build.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import { highRiskRemoved } from "./article-34-3b-high-risk-removed.ts";

const ask = (said: Said<GroupFacts>) => highRiskRemoved(someFacts(), aGroup("g", said));

it("holds only with the measure in words", () => {
  expect(ask({ highRiskRemoved: "yes", highRiskRemovedHow: "Wachtwoorden ingetrokken" }).answer).toBe("yes");
  expect(ask({ highRiskRemoved: "yes" })).toMatchObject({
    answer: "unknown",
    missing: ["group/g/highRiskRemovedHow"],
  });
});

it("does not hold when nothing was done, and is unknown on a suspicion", () => {
  expect(ask({ highRiskRemoved: "no" }).answer).toBe("no");
  expect(ask({ highRiskRemoved: suspicion("yes") }).missing).toEqual(["group/g/highRiskRemoved"]);
  expect(ask({}).answer).toBe("unknown");
});
