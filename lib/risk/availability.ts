import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Picture } from "./picture.ts";
import { carrierKinds } from "./questions.ts";
import { isLight, weigh } from "./sensitivity.ts";

/** What became of access to the data. */
export type Recovery = "not-touched" | "recovered" | "late" | "lost";

/** Access is touched when it was lost, when an attacker locked it away, and when the carrier itself is gone. */
export function availabilityTouched(picture: Picture): boolean {
  return (
    picture.breachTypes.includes("availability-permanent") ||
    picture.breachTypes.includes("availability-temporary") ||
    picture.attackerEncrypted === "yes" ||
    carrierKinds.includes(picture.incidentKind)
  );
}

/** Whether everything is there again, and in time. Encryption of our own changes nothing here: it never cures lost access. */
export function recovery(picture: Picture): Recovery {
  if (!availabilityTouched(picture)) return "not-touched";
  const copy = picture.backup === "not-needed" || picture.backup === "complete-and-checked";
  switch (picture.restored) {
    case "not-needed":
    case "in-time":
      return copy ? "recovered" : "late";
    case "late":
      return "late";
    case "not-restored":
      return copy ? "late" : "lost";
  }
}

/** Data of which nobody misses a line: who people are and how to reach them, outside a vital service. */
function hardlyMissed(picture: Picture): boolean {
  const { sensitivity } = weigh(picture);
  return isLight(sensitivity) && picture.vitalService === "no";
}

/**
 * The risk from losing access to data, for good or for a while (EDPB 9/2022, "availability breach"; 01/2021, cases 1
 * to 4): what the outage did to people decides, then whether the service is vital and whether anything was lost.
 */
export function availabilityRisk(picture: Picture): RiskLevel {
  const state = recovery(picture);
  const vital = picture.vitalService === "yes";
  if (state === "not-touched") return "unlikely";
  switch (picture.outageEffect) {
    case "serious":
      return "high";
    case "limited":
      if (state === "recovered") return vital ? "risk" : "unlikely";
      return state === "lost" && vital ? "high" : "risk";
    case "none":
      return state === "recovered" || hardlyMissed(picture) ? "unlikely" : "risk";
  }
}
