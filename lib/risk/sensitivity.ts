import type { DataCategory } from "#lib/facts/group.ts";
import type { Picture } from "./picture.ts";

/**
 * What somebody could do with the data, from nothing to serious harm (EDPB 9/2022: nature, sensitivity, combination,
 * ease of identification, severity of consequences, special characteristics of the person).
 *   trivial      no person can be found in it
 *   basic        who somebody is and how to reach them
 *   personal     says something about that person as well
 *   substantial  usable for fraud, or money, or whereabouts
 *   serious      special, criminal or national-number data, keys to accounts, communications, somebody's safety
 */
export const sensitivities = ["trivial", "basic", "personal", "substantial", "serious"] as const;
export type Sensitivity = (typeof sensitivities)[number];

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

const weightOfCategory: Record<DataCategory, Sensitivity> = {
  name: "basic",
  gender: "basic",
  "birth-date-or-age": "personal",
  bsn: "serious",
  "contact-data": "basic",
  address: "basic",
  "email-address": "basic",
  "phone-number": "basic",
  "access-data": "serious",
  "financial-data": "substantial",
  "bank-account": "substantial",
  "credit-card": "serious",
  "problem-debts": "serious",
  "benefits-or-debts": "serious",
  "other-financial": "substantial",
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

function step(sensitivity: Sensitivity): Sensitivity {
  return sensitivities[sensitivities.indexOf(sensitivity) + 1] ?? "serious";
}

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
  return { sensitivity: vulnerable ? step(own) : own, causes: [...new Set(causes)], vulnerable };
}
