import { describe, expect, it } from "vitest";
import { aGroup, fact, type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { part } from "#lib/facts/parties.ts";
import { emptySection } from "#lib/facts/section.ts";
import { locales, words } from "#lib/words/words.ts";
import type { Decision } from "./decision.ts";
import { decideInformPeople } from "./inform-people.ts";
import { decideNotifyAuthority } from "./notify-authority.ts";

type Setting = {
  parties?: Said<Facts["parties"]>;
  order?: Said<Facts["order"]>;
  group?: Said<GroupFacts>;
  parts?: Facts["parts"];
  risk?: RiskLevel;
  breach?: boolean;
};

const processor: Facts["parts"] = [
  {
    id: "p",
    facts: { ...emptySection(part), ourRole: fact("processor"), files: fact("other-party") },
  },
];
const firm = { financialUndertaking: "yes" } as const;
const interest = { uavg41Ground: "criminal-offences", uavg41Necessity: "Het onderzoek loopt nog." } as const;
const inform = { received: "yes", says: "inform", everybody: "yes" } as const;
const removed = { highRiskRemoved: "yes", highRiskRemovedHow: "Op afstand gewist" } as const;

function factsOf({ parties, order, group, parts = [], breach = true }: Setting): Facts {
  const nature = { personalData: "yes", dataAffected: breach ? "affected" : "weakness-only" } as const;
  const more = { ...(parties && { parties }), ...(order && { order }) };
  return someFacts({ nature, parts, groups: [aGroup("g", group)], ...more });
}

function informed(setting: Setting): Decision {
  const facts = factsOf(setting);
  const level = setting.risk ?? "high";
  const [group] = facts.groups;
  if (!group) throw new Error("no group");
  const risk = { group, atBest: level, atWorst: level, because: [], missing: [] };
  const [decision] = decideInformPeople(facts, [risk]);
  if (!decision) throw new Error("no decision");
  return decision;
}

const cases: [string, Setting, Decision["outcome"], string][] = [
  ["the general rule alone", {}, "required", "required"],
  ["a financial undertaking", { parties: firm }, "not-required", "financialFirm"],
  ["a weighty interest", { parties: interest }, "not-required", "weightyInterest"],
  [
    "a weighty interest without its necessity",
    { parties: { uavg41Ground: "defence" } },
    "required",
    "required",
  ],
  ["only a processor", { parts: processor }, "not-required", "onlyProcessor"],
  ["an exception where the risk is not high", { parties: firm, risk: "risk" }, "not-required", "notRequired"],
  ["an order", { order: inform, risk: "unlikely" }, "required", "ordered"],
  ["an order against 34(3)(b)", { order: inform, group: removed }, "required", "ordered"],
  ["an order against our view that it is no breach", { order: inform, breach: false }, "required", "ordered"],
  ["an order against Art. 42", { order: inform, parties: firm }, "unknown", "orderAgainstException"],
  ["an order against Art. 41", { order: inform, parties: interest }, "unknown", "orderAgainstException"],
  [
    "a person who follows the order",
    { order: { ...inform, decided: "inform", answer: "Wij volgen het bevel." }, parties: firm },
    "required",
    "ordered",
  ],
  [
    "a person who does not follow it, with reasons",
    { order: { ...inform, decided: "not-inform", answer: "Bezwaar gemaakt." }, parties: firm },
    "not-required",
    "decidedAgainstOrder",
  ],
  [
    "a person who does not follow it, without reasons",
    { order: { ...inform, decided: "not-inform" }, parties: firm },
    "unknown",
    "orderAgainstException",
  ],
  [
    "a decision nobody read, where we would not inform",
    { order: { received: "yes" }, risk: "risk" },
    "unknown",
    "orderUnread",
  ],
  ["a decision nobody read, where we inform", { order: { received: "yes" } }, "required", "required"],
  [
    "an exception that the authority confirmed",
    { order: { ...inform, says: "confirm-34-3a" } },
    "not-required",
    "authorityExempts",
  ],
  [
    "a public communication that the authority allowed",
    { order: { ...inform, says: "confirm-34-3c" } },
    "public-notice",
    "authorityPublicNotice",
  ],
  [
    "an exception not surely for this group",
    { order: { ...inform, says: "confirm-34-3a", everybody: "no" } },
    "required",
    "required",
  ],
];

describe("Art. 34: the general rule, who is exempt, what overrides all", () => {
  it.each(cases)("%s", (_, setting, outcome, headline) => {
    const decision = informed(setting);
    expect(decision).toMatchObject({ outcome, headline: { key: `decisions.inform.${headline}` } });
    const said = [decision.headline, ...decision.findings.flatMap(({ because }) => because)];
    for (const locale of locales) {
      for (const { key, values } of said) expect(words(locale)(key, values), key).not.toBe("");
    }
  });

  it("asks for what it does not know", () => {
    for (const [, setting, outcome] of cases) {
      const missing = informed(setting).findings.flatMap((finding) => finding.missing);
      if (outcome === "unknown") expect(missing).not.toEqual([]);
    }
  });

  it("tells of an exception only where somebody claims it, after the rules it acts upon", () => {
    const rules = (setting: Setting) => informed(setting).findings.map(({ rule }) => rule);
    const own = ["4-12", "34-1", "34-3a", "34-3b", "34-3c"];
    expect(rules({})).toEqual(own);
    expect(rules({ parties: { financialUndertaking: "no", uavg41Ground: "none" } })).toEqual(own);
    const all = { parties: { ...firm, ...interest }, parts: processor, order: inform };
    expect(rules(all)).toEqual([...own, "33-2", "uavg-42", "uavg-41", "34-4"]);
    expect(rules({ ...all, breach: false })).toEqual(["4-12", "33-2", "uavg-42", "uavg-41", "34-4"]);
  });

  it("does not tell of an exception where there is nothing to lift", () => {
    const decision = informed({ parties: { ...firm, ...interest }, parts: processor, risk: "risk" });
    expect(decision.findings.map(({ rule }) => rule)).toEqual(["4-12", "34-1", "34-3a"]);
  });

  it("holds as well while no group of people is recorded", () => {
    const nature = { personalData: "yes", dataAffected: "affected" } as const;
    const [exempt] = decideInformPeople(someFacts({ nature, parties: firm }));
    expect(exempt).toMatchObject({ group: null, outcome: "not-required" });
    const [ordered] = decideInformPeople(someFacts({ nature, order: inform }));
    expect(ordered).toMatchObject({ group: null, outcome: "required" });
  });
});

describe("the notification to the authority", () => {
  const notify = (setting: Setting) => decideNotifyAuthority(factsOf(setting));

  it("stays where Dutch law lifts the duty to inform people", () => {
    const { outcome } = notify({});
    expect(outcome).not.toBe("not-required");
    expect(notify({ parties: { ...firm, ...interest } }).outcome).toBe(outcome);
  });

  it("is the controller's where we are only a processor, and says so", () => {
    const decision = notify({ parts: processor });
    expect(decision).toMatchObject({
      outcome: "not-required",
      inDoubt: false,
      headline: { key: "decisions.notify.onlyProcessor" },
    });
    expect(decision.findings.map(({ rule }) => rule)).toContain("33-2");
  });

  it("stays ours while it is not certain that we are only a processor", () => {
    const [unsure] = processor;
    if (!unsure) throw new Error("no part");
    const parts = [unsure, { id: "q", facts: emptySection(part) }];
    expect(notify({ parts }).outcome).toBe(notify({}).outcome);
  });
});
