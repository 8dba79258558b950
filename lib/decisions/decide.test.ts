import { describe, expect, it } from "vitest";
import { aGroup, fact, type Said, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unknownFact } from "#lib/facts/field.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import type { JudgementFacts, RiskLevel } from "#lib/facts/judgement.ts";
import { decide, propose } from "./decide.ts";
import { publishedCases } from "./published-cases.ts";

function factsOf(id: string): Facts {
  const found = publishedCases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return structuredClone(found.facts);
}

function judge(facts: Facts, risk: RiskLevel, reason: string | null): Facts {
  const facts_: JudgementFacts = { risk: fact(risk), reason: reason ? fact(reason) : unknownFact() };
  return { ...facts, judgements: [{ id: "people", facts: facts_ }] };
}

describe("what is no breach", () => {
  const nothing = someFacts({
    nature: { personalData: "yes", dataAffected: "weakness-only" },
    groups: [aGroup("g")],
  });

  it("lays no duty on us, and stays out of the register", () => {
    const { notifyAuthority, informPeople, strictestInform, keepRegister } = propose(nothing);
    expect([notifyAuthority.outcome, strictestInform, keepRegister.outcome]).toEqual([
      "not-required",
      "not-required",
      "not-required",
    ]);
    expect(notifyAuthority.headline.key).toBe("decisions.notify.noBreach");
    expect(informPeople[0]?.findings.map(({ rule }) => rule)).toEqual(["4-12"]);
  });
});

describe("while it is being found out whether this is a breach", () => {
  it("does not push to notify before awareness is judged, and does afterwards", () => {
    const triage = propose(someFacts({ awareness: { awareAt: null } })).notifyAuthority;
    expect(triage).toMatchObject({ outcome: "unknown", inDoubt: false });
    expect(propose(someFacts()).notifyAuthority).toMatchObject({ outcome: "unknown", inDoubt: true });
  });
});

describe("a breach of which no group of people is recorded", () => {
  it("is in doubt for the authority and one open decision for the people", () => {
    const { notifyAuthority, informPeople } = propose(
      someFacts({ nature: { personalData: "yes", dataAffected: "affected" } }),
    );
    expect(notifyAuthority).toMatchObject({ outcome: "unknown", inDoubt: true, risk: "unknown" });
    expect(informPeople).toHaveLength(1);
    expect(informPeople[0]).toMatchObject({ group: null, outcome: "unknown", inDoubt: false });
    expect(informPeople[0]?.findings.at(-1)?.missing).toEqual(["group"]);
  });
});

describe("groups of people", () => {
  it("are decided one by one, and the strictest is shown", () => {
    const facts = factsOf("EDPB-13");
    const ordinary = facts.groups[0];
    if (!ordinary) throw new Error("the case has people");
    const health = {
      id: "patients",
      facts: { ...ordinary.facts, specialCategories: fact(["health" as const]) },
    };
    const { notifyAuthority, informPeople, strictestInform } = propose({
      ...facts,
      groups: [ordinary, health],
    });
    expect(informPeople.map(({ group, outcome }) => [group, outcome])).toEqual([
      ["people", "not-required"],
      ["patients", "required"],
    ]);
    expect([notifyAuthority.outcome, strictestInform]).toEqual(["required", "required"]);
  });
});

describe("the grounds of Article 34(3)", () => {
  function withGround(said: Said<GroupFacts>) {
    const facts = factsOf("EDPB-14");
    const group = facts.groups[0];
    if (!group) throw new Error("the case has people");
    return propose({ ...facts, groups: [aGroup("people", { ...group.facts, ...said })] });
  }

  it("let measures afterwards lift the letter and never the notification", () => {
    const removed = withGround({
      highRiskRemoved: "yes",
      highRiskRemovedHow: "Alle bestanden op afstand gewist",
    });
    expect([removed.notifyAuthority.outcome, removed.strictestInform]).toEqual(["required", "not-required"]);
    expect(removed.informPeople[0]?.headline.key).toBe("decisions.inform.removed");
  });

  it("turn the letter into a public notice where writing to all takes too much", () => {
    const said = { disproportionate: "yes", disproportionateWhy: "Geen adressen bekend" } as const;
    expect(withGround(said).strictestInform).toBe("public-notice");
  });

  it("lift nothing while they are not certain", () => {
    expect(
      withGround({ highRiskRemoved: suspicion("yes"), highRiskRemovedHow: "Misschien" }).strictestInform,
    ).toBe("required");
    expect(withGround({ disproportionate: "yes" }).strictestInform).toBe("required");
  });
});

describe("a person's judgement", () => {
  it("is never read by the proposal", () => {
    const facts = factsOf("EDPB-14");
    expect(propose(judge(facts, "unlikely", "Ons oordeel"))).toEqual(propose(facts));
  });

  it("decides with a reason, and the deviation is shown", () => {
    const { notifyAuthority, informPeople } = decide(judge(factsOf("EDPB-14"), "risk", "Alles is terug."));
    expect(notifyAuthority).toMatchObject({ outcome: "required", risk: "risk", deviation: null });
    expect(informPeople[0]).toMatchObject({
      outcome: "not-required",
      risk: "risk",
      deviation: { proposed: "required", reason: "Alles is terug." },
    });
  });

  it("leaves the proposal standing without a reason, and says that one is missing", () => {
    const facts = factsOf("EDPB-14");
    const { informPeople } = decide(judge(facts, "unlikely", null));
    expect(informPeople[0]).toMatchObject({
      outcome: "required",
      risk: "high",
      deviation: { proposed: "required", reason: null },
    });
  });

  it("that agrees is no deviation", () => {
    const facts = factsOf("EDPB-14");
    expect(decide(judge(facts, "high", "Eens"))).toEqual(propose(facts));
  });

  it("may be stricter than the proposal, also where the data are unreadable", () => {
    const { notifyAuthority, informPeople } = decide(
      judge(factsOf("EDPB-10"), "high", "De pincode stond erbij."),
    );
    expect(notifyAuthority.deviation).toEqual({
      proposed: "not-required",
      reason: "De pincode stond erbij.",
    });
    expect(informPeople[0]?.outcome).toBe("required");
    expect(informPeople[0]?.findings.find(({ rule }) => rule === "34-3a")?.answer).toBe("no");
  });

  it("that is only suspected does not count", () => {
    const facts = judge(factsOf("EDPB-14"), "unlikely", "Denk ik");
    facts.judgements = [{ id: "people", facts: { risk: suspicion("unlikely"), reason: fact("Denk ik") } }];
    expect(decide(facts)).toEqual(propose(facts));
  });
});
