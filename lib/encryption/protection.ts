import { type End, fromBestToWorst, type Scale, settled } from "#lib/facts/bounds.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import type { ProtectionMethod } from "#lib/facts/protection-fields.ts";
import { methodsFromBestToWorst, techniqueHolds } from "./catalogue.ts";

/** The measure that was to keep the data unreadable, with everything it stands or falls by. */
export type Protection = {
  measure: "encrypted" | "hashed" | "otherwise-unintelligible" | "none";
  appliedBefore: "yes" | "no";
  coverage: "whole" | "part";
  method: ProtectionMethod;
  soundness: "sound" | "weak" | "broken";
  key: "safe" | "at-risk" | "exposed";
  keyWhere: "apart" | "in-chip" | "with-supplier" | "no-key" | "beside-data";
  whoKnew: "nobody-outside" | "some-outside" | "finder-could";
  passwordStrength: "strong" | "not-used" | "weak" | "none";
  device: "off" | "locked" | "on-or-unlocked" | "no-device";
};
export type Condition = keyof Protection;

/** The questions about protection, each from best to worst. */
export const protectionScales: { [K in Condition]: Scale<Protection[K]> } = {
  measure: fromBestToWorst("encrypted", "hashed", "otherwise-unintelligible", "none"),
  appliedBefore: fromBestToWorst("yes", "no"),
  coverage: fromBestToWorst("whole", "part"),
  method: fromBestToWorst<ProtectionMethod>(...methodsFromBestToWorst),
  soundness: fromBestToWorst("sound", "weak", "broken"),
  key: fromBestToWorst("safe", "at-risk", "exposed"),
  keyWhere: fromBestToWorst("apart", "no-key", "in-chip", "with-supplier", "beside-data"),
  whoKnew: fromBestToWorst("nobody-outside", "some-outside", "finder-could"),
  passwordStrength: fromBestToWorst("strong", "not-used", "weak", "none"),
  device: fromBestToWorst("no-device", "off", "locked", "on-or-unlocked"),
};
export const conditions = Object.keys(protectionScales) as Condition[];

/** Whether one answer keeps others out. Every state is answered by name: a new one does not compile until somebody decides. */
function keepsOut(state: Exclude<Protection[Condition], ProtectionMethod>): boolean {
  switch (state) {
    case "encrypted":
    case "hashed":
    case "otherwise-unintelligible":
    case "yes":
    case "whole":
    case "sound":
    case "safe":
    case "apart":
    case "in-chip":
    // The supplier's own breach is recorded as a key at risk.
    case "with-supplier":
    case "no-key":
    case "nobody-outside":
    case "strong":
    case "not-used":
    case "off":
    case "locked":
    case "no-device":
      return true;
    // A key that ran any danger fails the AP's third condition, and so does one that can be guessed or lay beside the data;
    // a device that was on had its key in use.
    case "none":
    case "no":
    case "part":
    case "weak":
    case "broken":
    case "at-risk":
    case "exposed":
    case "beside-data":
    case "some-outside":
    case "finder-could":
    case "on-or-unlocked":
      return false;
  }
}

/** Whether one condition is met, by what was known of techniques on the day that counts. */
export function meets(condition: Condition, protection: Protection, day: Date): boolean {
  if (condition === "method") return techniqueHolds(protection.method, day);
  return keepsOut(protection[condition]);
}

/** Whether data under this protection cannot be read by who has them: every condition must be met. */
export function protectionHolds(protection: Protection, day: Date): boolean {
  return conditions.every((condition) => meets(condition, protection, day));
}

/** The protection of a group as it is at best or at worst, given what is still open. */
export function protectionAt(facts: GroupFacts, end: End): Protection {
  const entries = conditions.map((condition) => {
    const scale = protectionScales[condition] as Scale<unknown>;
    return [condition, settled(facts[condition] as Fact<unknown>, scale, end)];
  });
  return Object.fromEntries(entries) as Protection;
}
