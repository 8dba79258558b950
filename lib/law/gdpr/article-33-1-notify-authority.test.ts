import { expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Assessed } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";
import { notifyAuthority } from "./article-33-1-notify-authority.ts";

function assessed(id: string, atBest: RiskLevel, atWorst: RiskLevel = atBest): Assessed {
  const missing = atBest === atWorst ? [] : [`group/${id}/people`];
  return { group: aGroup(id), atBest, atWorst, because: [say(`because.${id}`)], missing };
}

const facts = someFacts();

it("holds as soon as one group is at risk, and says why of the group at most risk", () => {
  const finding = notifyAuthority(facts, [
    assessed("a", "unlikely"),
    assessed("b", "risk"),
    assessed("c", "high"),
  ]);
  expect(finding.answer).toBe("yes");
  expect(finding.because).toEqual([say("law.33-1.risk", { level: "high" }), say("because.c")]);
});

it("does not hold only when a risk is unlikely for every group", () => {
  expect(notifyAuthority(facts, [assessed("a", "unlikely"), assessed("b", "unlikely")]).answer).toBe("no");
});

it("is unknown while one group can still be at risk, and asks what decides that", () => {
  expect(
    notifyAuthority(facts, [assessed("a", "unlikely"), assessed("b", "unlikely", "high")]),
  ).toMatchObject({
    answer: "unknown",
    missing: ["group/b/people"],
  });
});

it("holds when only the height of the risk is unknown", () => {
  expect(notifyAuthority(facts, [assessed("a", "risk", "high")]).answer).toBe("yes");
});

it("asks for the people when no group was recorded", () => {
  expect(notifyAuthority(facts)).toMatchObject({ answer: "unknown", missing: ["group"] });
});
