import type { DataCategory } from "#lib/facts/group.ts";
import type { Picture } from "./picture.ts";

/**
 * What somebody could do with the data, from nothing to serious harm (EDPB 9/2022: nature, sensitivity, combination,
 * ease of identification, severity of consequences, special characteristics of the person).
 *   trivial      no person can be found in it
 *   reachable    how to reach somebody and no more (9/2022, Annex B, x: a small number of e-mail addresses)
 *   basic        who somebody is, and how to reach them
 *   personal     says something about that person as well
 *   substantial  usable for fraud, or whereabouts
 *   economic     money: what somebody has, earns or pays (recital 75: financial loss; 9/2022, Annex B, v: one bank statement)
 *   serious      special, criminal or national-number data, keys to accounts, communications, somebody's safety
 */
export const sensitivities = [
  "trivial",
  "reachable",
  "basic",
  "personal",
  "substantial",
  "economic",
  "serious",
] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** No more than who people are and how to reach them. */
export function isLight(sensitivity: Sensitivity): boolean {
  return sensitivities.indexOf(sensitivity) <= sensitivities.indexOf("basic");
}

/** The fact that made the data weigh what they weigh: a category, or what the whole shows. */
export type SensitivityCause =
  | DataCategory
  | Picture["specialCategories"][number]
  | "context"
  | "communications"
  | "safety"
  | "fraud-combination"
  | "nominal-special"
  | "not-identifiable"
  | "nothing";

export type Weighed = { sensitivity: Sensitivity; causes: SensitivityCause[]; vulnerable: boolean };

/** What each category of data weighs by itself. */
export const weightOfCategory: Record<DataCategory, Sensitivity> = {
  name: "basic",
  gender: "basic",
  "birth-date-or-age": "personal",
  bsn: "serious",
  "contact-data": "reachable",
  address: "basic",
  "email-address": "reachable",
  "phone-number": "reachable",
  "access-data": "serious",
  "financial-data": "economic",
  "bank-account": "economic",
  "credit-card": "serious",
  "problem-debts": "serious",
  "benefits-or-debts": "serious",
  "other-financial": "economic",
  "identity-document": "serious",
  "location-data": "substantial",
  "criminal-data": "serious",
  other: "personal",
};

const directlyIdentifying: readonly DataCategory[] = [
  "name",
  "bsn",
  "contact-data",
  "address",
  "email-address",
  "phone-number",
  "identity-document",
  "credit-card",
  "bank-account",
];

function isIdentifiable({ identifiable, dataCategories }: Picture): boolean {
  return identifiable !== "no" || dataCategories.some((category) => directlyIdentifying.includes(category));
}

/** Name, birth date and a way to reach somebody: together they open accounts (EDPB 01/2021, cases 11 and 16). */
function usableForFraud({ dataCategories: has }: Picture): boolean {
  const reach: DataCategory[] = ["address", "contact-data", "email-address", "phone-number"];
  return has.includes("name") && has.includes("birth-date-or-age") && reach.some((one) => has.includes(one));
}

/** What the same data weigh when they are those of a child, a patient or a dependant (recital 75; EDPB 9/2022). */
const ofVulnerable: Record<Sensitivity, Sensitivity> = {
  trivial: "trivial",
  reachable: "personal",
  basic: "personal",
  personal: "substantial",
  substantial: "serious",
  economic: "serious",
  serious: "serious",
};

/** What the picture holds, each with its own weight. */
function ingredients(picture: Picture): [SensitivityCause, Sensitivity][] {
  const found: [SensitivityCause, Sensitivity][] = picture.dataCategories.map((category) => [
    category,
    weightOfCategory[category],
  ]);
  for (const special of picture.specialCategories) {
    if (picture.specialOnlyNominal === "no") found.push([special, "serious"]);
    else found.push(["nominal-special", "personal"]);
  }
  // Being on a list can reveal what the list does not say (AP, PVV Overijssel; WP250 Annex B, x).
  if (picture.revealedByContext === "yes") found.push(["context", "serious"]);
  if (picture.communications === "yes") found.push(["communications", "serious"]);
  if (picture.physicalSafety === "yes") found.push(["safety", "serious"]);
  if (usableForFraud(picture)) found.push(["fraud-combination", "substantial"]);
  return found;
}

/** The weight of the data of one group, the heaviest ingredient deciding, and which facts made it so. */
export function weigh(picture: Picture): Weighed {
  const vulnerable = picture.vulnerable === "yes";
  const identifiable = isIdentifiable(picture);
  // Keys to an account open it whoever its owner is; safety is somebody's safety. The rest needs a person to hurt.
  const counting = ingredients(picture).filter(
    ([cause]) => identifiable || cause === "access-data" || cause === "safety",
  );
  if (counting.length === 0) {
    const none: SensitivityCause = identifiable ? "nothing" : "not-identifiable";
    return { sensitivity: "trivial", causes: [none], vulnerable };
  }
  const heaviest = Math.max(...counting.map(([, weight]) => sensitivities.indexOf(weight)));
  const own = sensitivities[heaviest] as Sensitivity;
  const causes = counting.filter(([, weight]) => weight === own).map(([cause]) => cause);
  return { sensitivity: vulnerable ? ofVulnerable[own] : own, causes: [...new Set(causes)], vulnerable };
}
