import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Message, say } from "#lib/words/message.ts";
import { recovery } from "./availability.ts";
import { type Exposure, exposure, exposures } from "./exposure.ts";
import type { Factor, FactorName, Weight } from "./factor.ts";
import { crowd, crowds } from "./number.ts";
import { openQuestions, type Picture, pathOf } from "./picture.ts";
import type { QuestionName } from "./questions.ts";
import { sayData, sayExposure, sayRecovery } from "./reasons.ts";
import { isLight, weigh } from "./sensitivity.ts";

/** How one factor reads a finished picture, and the questions it rests on. */
type Reading = {
  factor: FactorName;
  asks: readonly QuestionName[];
  read: (picture: Picture) => { weight: Exclude<Weight, "open">; because: Message[] };
};

const steps = ["light", "middle", "heavy"] as const;

function exposureWeight(level: Exposure): (typeof steps)[number] {
  const place = exposures.indexOf(level);
  if (place <= exposures.indexOf("assured")) return "light";
  return place <= exposures.indexOf("known") ? "middle" : "heavy";
}

const breachTypeFactor: Reading = {
  factor: "type-of-breach",
  asks: ["breachTypes"],
  read: ({ breachTypes }) => ({
    weight: breachTypes.length > 1 ? "heavy" : "middle",
    because: breachTypes.map((type) => say(`risk.type.${type}`)),
  }),
};

const natureFactor: Reading = {
  factor: "nature-of-data",
  asks: ["dataCategories", "specialCategories", "specialOnlyNominal", "revealedByContext", "communications"],
  read: (picture) => {
    const { sensitivity } = weigh({ ...picture, vulnerable: "no" });
    const weight = isLight(sensitivity) ? "light" : sensitivity === "personal" ? "middle" : "heavy";
    return { weight, because: sayData({ ...picture, vulnerable: "no" }) };
  },
};

const identifiabilityFactor: Reading = {
  factor: "identifiability",
  asks: ["identifiable"],
  read: ({ identifiable }) => ({
    weight: identifiable === "no" ? "light" : identifiable === "with-effort" ? "middle" : "heavy",
    because: [say(`risk.identifiable.${identifiable}`)],
  }),
};

const severityFactor: Reading = {
  factor: "severity",
  asks: ["physicalSafety"],
  read: ({ physicalSafety }) => ({
    weight: physicalSafety === "yes" ? "heavy" : "light",
    because: [say(`risk.safety.${physicalSafety}`)],
  }),
};

const specialPeopleFactor: Reading = {
  factor: "special-people",
  asks: ["vulnerable"],
  read: ({ vulnerable }) => ({
    weight: vulnerable === "yes" ? "heavy" : "light",
    because: [say(`risk.vulnerable.${vulnerable}`)],
  }),
};

const numberFactor: Reading = {
  factor: "number",
  asks: ["people"],
  read: (picture) => ({
    weight: steps[crowds.indexOf(crowd(picture))] as (typeof steps)[number],
    because: [say(`risk.crowd.${crowd(picture)}`)],
  }),
};

const whoHasItFactor: Reading = {
  factor: "who-has-it",
  asks: [
    "breachTypes",
    "holder",
    "intent",
    "readingExcluded",
    "opened",
    "copiedOrUsed",
    "deletionConfirmed",
    "recipientCount",
    "measure",
    "appliedBefore",
    "coverage",
    "method",
    "soundness",
    "key",
    "keyWhere",
    "whoKnew",
    "passwordStrength",
    "device",
  ],
  read: (picture) => ({
    weight: exposureWeight(exposure(picture).exposure),
    because: sayExposure({ best: picture, worst: picture }),
  }),
};

const recoveryFactor: Reading = {
  factor: "recovery",
  asks: [
    "breachTypes",
    "incidentKind",
    "attackerEncrypted",
    "backup",
    "restored",
    "outageEffect",
    "vitalService",
  ],
  read: (picture) => {
    const state = recovery(picture);
    const calm = state === "not-touched" || (state === "recovered" && picture.outageEffect !== "serious");
    const heavy = state === "lost" || (state !== "not-touched" && picture.outageEffect === "serious");
    return {
      weight: heavy ? "heavy" : calm ? "light" : "middle",
      because: sayRecovery({ best: picture, worst: picture }),
    };
  },
};

const readings = [
  breachTypeFactor,
  natureFactor,
  identifiabilityFactor,
  severityFactor,
  specialPeopleFactor,
  numberFactor,
  whoHasItFactor,
  recoveryFactor,
];

/** Every factor of the guidelines for one group: which way it pulls, or what is missing to say so. */
export function factorsOf(facts: Facts, group: Group, best: Picture, worst: Picture): Factor[] {
  const open = openQuestions(facts, group);
  return readings.map(({ factor, asks, read }) => {
    const [atBest, atWorst] = [read(best), read(worst)];
    if (atBest.weight === atWorst.weight) return { factor, ...atBest, missing: [] };
    const missing = asks.filter((question) => open.includes(question)).map((name) => pathOf(name, group));
    return { factor, weight: "open", because: [say("risk.openFactor")], missing };
  });
}
