import { describe, expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aGroup, type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Assessed } from "#lib/risk/assessment.ts";
import type { Decision } from "./decision.ts";
import { decideInformPeople } from "./inform-people.ts";
import { stillThere } from "./published/telling.ts";

const breach: Said<Facts["nature"]> = {
  personalData: "yes",
  dataAffected: "affected",
  breachTypes: ["confidentiality"],
  incidentKind: "email-wrong-recipient",
  attackerEncrypted: "no",
};
const unreadable: Said<GroupFacts> = holdingProtection;
const removed: Said<GroupFacts> = {
  highRiskRemoved: "yes",
  highRiskRemovedHow: "Alles is op afstand gewist",
};
const notice: Said<GroupFacts> = { disproportionate: "yes", disproportionateWhy: "Geen adressen bekend" };

function decided(said: Said<GroupFacts>, atBest: RiskLevel, atWorst = atBest, nature = breach): Decision {
  const group = aGroup("g", said);
  const facts: Facts = someFacts({ nature, recovery: stillThere, groups: [group] });
  const risk: Assessed = { group, atBest, atWorst, because: [], missing: [] };
  return decideInformPeople(facts, [risk])[0] as Decision;
}

const rules = ({ findings }: Decision) => findings.map(({ rule, answer }) => `${rule} ${answer}`);

describe("the general rule", () => {
  it.each<[RiskLevel, RiskLevel, string]>([
    ["high", "high", "required"],
    ["risk", "risk", "not-required"],
    ["unlikely", "unlikely", "not-required"],
    ["unlikely", "risk", "not-required"],
    ["risk", "high", "unknown"],
  ])("between %s and %s: %s", (atBest, atWorst, outcome) => {
    expect(decided({}, atBest, atWorst)).toMatchObject({ outcome, group: "g", inDoubt: false });
  });

  it("has nothing to ask where there is no breach, and asks that first while it is not known", () => {
    const none = decided({}, "high", "high", { ...breach, dataAffected: "weakness-only" });
    expect(none).toMatchObject({ outcome: "not-required", risk: "unlikely" });
    expect(rules(none)).toEqual(["4-12 no"]);
    const open = decided(removed, "high", "high", {});
    expect(open).toMatchObject({ outcome: "unknown", headline: { key: "decisions.inform.breachUnknown" } });
    expect(rules(open)).toEqual(["4-12 unknown", "34-1 yes"]);
  });
});

describe("the exceptions, each by its name", () => {
  it.each<[Said<GroupFacts>, string, string]>([
    [{}, "required", "required"],
    [removed, "not-required", "removed"],
    [notice, "public-notice", "publicNotice"],
    [{ ...notice, ...removed }, "not-required", "removed"],
  ])("%j: %s", (said, outcome, headline) => {
    const decision = decided(said, "high");
    expect(decision).toMatchObject({ outcome, headline: { key: `decisions.inform.${headline}` } });
    expect(decision.findings.map(({ rule }) => rule)).toEqual(["4-12", "34-1", "34-3a", "34-3b", "34-3c"]);
  });

  it("are told only where there is a duty for them to lift; protection is always told", () => {
    expect(decided({ ...notice, ...removed }, "risk").findings.map(({ rule }) => rule)).toEqual([
      "4-12",
      "34-1",
      "34-3a",
    ]);
  });
});

describe("data that nobody can read", () => {
  it("are named as the reason where the risk is not high", () => {
    expect(decided(unreadable, "unlikely").headline.key).toBe("decisions.inform.unreadable");
    expect(decided({}, "unlikely").headline.key).toBe("decisions.inform.notRequired");
  });

  it("lift nothing for who judges the risk high all the same", () => {
    const decision = decided(unreadable, "high");
    expect(decision.outcome).toBe("required");
    expect(decision.findings.find(({ rule }) => rule === "34-3a")).toMatchObject({
      answer: "no",
      because: [{ key: "law.34-3a.overruled" }],
    });
  });
});

describe("without a group of people", () => {
  it("there is one decision, which asks for the people, unless there is no breach", () => {
    expect(decideInformPeople(someFacts({ nature: breach }))).toMatchObject([
      { group: null, outcome: "unknown", headline: { key: "decisions.inform.noGroups" } },
    ]);
    const none = someFacts({ nature: { ...breach, personalData: "no" } });
    expect(decideInformPeople(none)).toMatchObject([
      { group: null, outcome: "not-required", risk: "unlikely" },
    ]);
  });
});
