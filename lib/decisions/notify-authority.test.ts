import { describe, expect, it } from "vitest";
import { aGroup, type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Assessed } from "#lib/risk/assessment.ts";
import { decideNotifyAuthority } from "./notify-authority.ts";

const known = { personalData: "yes", dataAffected: "affected" } as const;

function breach(nature: Said<Facts["nature"]> = {}, groups = [aGroup("a")]): Facts {
  return someFacts({ nature: { ...known, ...nature }, groups });
}

function assessed(atBest: RiskLevel, atWorst: RiskLevel = atBest): Assessed[] {
  return [{ group: aGroup("a"), atBest, atWorst, because: [], missing: [] }];
}

describe("the general rule", () => {
  it.each<[RiskLevel, RiskLevel, string, string, boolean]>([
    ["unlikely", "unlikely", "not-required", "notRequired", false],
    ["risk", "risk", "required", "required", false],
    ["risk", "high", "required", "required", false],
    ["unlikely", "risk", "unknown", "inDoubt", true],
  ])("between %s and %s: %s", (atBest, atWorst, outcome, headline, inDoubt) => {
    expect(decideNotifyAuthority(breach(), assessed(atBest, atWorst))).toMatchObject({
      outcome,
      inDoubt,
      headline: { key: `decisions.notify.${headline}` },
    });
  });
});

describe("what comes before it", () => {
  it("is whether there is a breach at all: without one no duty, whatever the risk", () => {
    const weakness = breach({ dataAffected: "weakness-only" });
    const decision = decideNotifyAuthority(weakness, assessed("high"));
    expect(decision).toMatchObject({ outcome: "not-required", risk: "unlikely" });
    expect(decision.findings.map(({ rule }) => rule)).toEqual(["4-12"]);
  });

  it("is, while that is not known, a short investigation until somebody judged awareness", () => {
    const nature = { personalData: "yes" } as const;
    const triage = someFacts({ nature, awareness: { awareAt: null } });
    expect(decideNotifyAuthority(triage, assessed("high"))).toMatchObject({
      outcome: "unknown",
      inDoubt: false,
      headline: { key: "decisions.notify.breachUnknown" },
    });
    expect(decideNotifyAuthority(someFacts({ nature }), assessed("high"))).toMatchObject({ inDoubt: true });
  });
});

describe("the findings", () => {
  const rules = (facts: Facts) =>
    decideNotifyAuthority(facts, assessed("risk")).findings.map(({ rule }) => rule);

  it("tell the encryption of every group, and the recipient only where somebody may have seen the data", () => {
    const groups = [aGroup("a"), aGroup("b")];
    const seen = rules(breach({ breachTypes: ["confidentiality"] }, groups));
    expect(seen).toEqual(["4-12", "33-1", "33-1-encryption", "33-1-encryption", "33-1-trusted-recipient"]);
    const gone = breach(
      { breachTypes: ["integrity"], intent: "accidental", attackerEncrypted: "no" },
      groups,
    );
    expect(rules(gone)).toEqual(["4-12", "33-1", "33-1-encryption", "33-1-encryption"]);
  });

  it("tell nothing that makes lighter while it is not certain that there is a breach", () => {
    expect(rules(someFacts({ groups: [aGroup("a")] }))).toEqual(["4-12", "33-1"]);
  });
});
