import { type End, fromBestToWorst, type Scale, settled } from "#lib/facts/bounds.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { Group, GroupFacts } from "#lib/facts/group.ts";
import type { Answer, FactPath } from "#lib/law/finding.ts";
import { type Message, say } from "#lib/words/message.ts";

/** The measure that was to keep the data unreadable, with everything it stands or falls by. */
export type Protection = {
  measure: "encrypted" | "hashed" | "otherwise-unintelligible" | "none";
  appliedBefore: "yes" | "no";
  coverage: "whole" | "part";
  soundness: "sound" | "weak" | "broken";
  key: "safe" | "at-risk" | "exposed";
  device: "off" | "locked" | "on-or-unlocked" | "no-device";
};

/** The questions about protection, each from best to worst. */
export const protectionScales: { [K in keyof Protection]: Scale<Protection[K]> } = {
  measure: fromBestToWorst("encrypted", "hashed", "otherwise-unintelligible", "none"),
  appliedBefore: fromBestToWorst("yes", "no"),
  coverage: fromBestToWorst("whole", "part"),
  soundness: fromBestToWorst("sound", "weak", "broken"),
  key: fromBestToWorst("safe", "at-risk", "exposed"),
  device: fromBestToWorst("no-device", "off", "locked", "on-or-unlocked"),
};

type Condition = keyof Protection;
const conditions = Object.keys(protectionScales) as Condition[];

/** Whether one condition is met. Every state is answered by name: a new one does not compile until somebody decides. */
function meets<K extends Condition>(value: Protection[K]): boolean {
  const state: Protection[Condition] = value;
  switch (state) {
    case "encrypted":
    case "hashed":
    case "otherwise-unintelligible":
    case "yes":
    case "whole":
    case "sound":
    case "safe":
    case "off":
    case "locked":
    case "no-device":
      return true;
    // A key that ran any danger fails the AP's third condition; a device that was on had its key in use.
    case "none":
    case "no":
    case "part":
    case "weak":
    case "broken":
    case "at-risk":
    case "exposed":
    case "on-or-unlocked":
      return false;
  }
}

/** Whether data under this protection cannot be read by who has them: every condition must be met. */
export function protectionHolds(protection: Protection): boolean {
  return conditions.every((condition) => meets(protection[condition]));
}

/** The protection of a group as it is at best or at worst, given what is still open. */
export function protectionAt(facts: GroupFacts, end: End): Protection {
  const at = <K extends Condition>(name: K) =>
    settled(facts[name] as Fact<Protection[K]>, protectionScales[name], end);
  return {
    measure: at("measure"),
    appliedBefore: at("appliedBefore"),
    coverage: at("coverage"),
    soundness: at("soundness"),
    key: at("key"),
    device: at("device"),
  };
}

export type Unreadable = { answer: Answer; because: Message[]; missing: FactPath[] };

/**
 * Whether the data of this group are unreadable for anyone who is not authorised (Art. 34(3)(a); the AP's third
 * condition): encrypted, hashed or otherwise unintelligible, by us and beforehand, as a whole, soundly, with a safe key,
 * on a device that was not open. An attacker's encryption is not ours and never counts; nothing here cures lost access.
 */
export function unreadable(group: Group): Unreadable {
  const best = protectionAt(group.facts, "best");
  const worst = protectionAt(group.facts, "worst");
  const failed = conditions.filter((condition) => !meets(best[condition]));
  if (failed.length > 0) {
    // Without any measure the questions about it say nothing.
    const telling = failed.includes("measure") ? (["measure"] as const) : failed;
    const because = telling.map((condition) => say(`law.unreadable.${condition}.${best[condition]}`));
    return { answer: "no", because, missing: [] };
  }
  const open = conditions.filter((condition) => !meets(worst[condition]));
  if (open.length > 0) {
    const missing = open.map((condition) => `group/${group.id}/${condition}`);
    return { answer: "unknown", because: [say("law.unreadable.unknown")], missing };
  }
  return { answer: "yes", because: [say(`law.unreadable.yes.${best.measure}`)], missing: [] };
}
