import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Picture } from "./picture.ts";
import { isLight, weigh } from "./sensitivity.ts";

/** Whether wrong data may still be in use. */
export function integrityTouched(picture: Picture): boolean {
  return picture.breachTypes.includes("integrity");
}

/**
 * The risk from data that were changed (EDPB 9/2022, "integrity breach"). Data that are right again before they were used
 * harm nobody; wrong data of a serious kind in a vital service, or about people who depend on them (medication of patients;
 * recital 75: vulnerable persons), can harm them much.
 */
export function integrityRisk(picture: Picture): RiskLevel {
  if (!integrityTouched(picture) || picture.dataIntact === "yes") return "unlikely";
  const { sensitivity, vulnerable } = weigh(picture);
  const vital = picture.vitalService === "yes";
  if (sensitivity === "serious" && (vital || vulnerable)) return "high";
  return isLight(sensitivity) && !vital ? "unlikely" : "risk";
}
