import { expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { say } from "#lib/words/message.ts";
import { highRisk } from "./article-34-1-high-risk.ts";

const group = aGroup("g");
const facts = someFacts({ groups: [group] });

function ask(atBest: RiskLevel, atWorst: RiskLevel) {
  const missing = atBest === atWorst ? [] : ["group/g/people"];
  return highRisk(facts, group, { group, atBest, atWorst, because: [], missing });
}

it("holds only for a high risk", () => {
  expect(ask("high", "high").answer).toBe("yes");
  expect(ask("risk", "risk")).toMatchObject({
    answer: "no",
    because: [say("law.34-1.notHigh", { level: "risk" })],
  });
  expect(ask("unlikely", "risk").answer).toBe("no");
});

it("is unknown while the risk can still turn out high", () => {
  expect(ask("unlikely", "high")).toMatchObject({ answer: "unknown", missing: ["group/g/people"] });
});

it("reads the proposed risk unless told another", () => {
  expect(highRisk(facts, group)).toMatchObject({ answer: "unknown", group: "g" });
});
