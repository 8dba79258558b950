import type { Said } from "#lib/facts/build.ts";
import type { GroupFacts } from "#lib/facts/group.ts";

/** Protection that holds in every respect: for tests, and for cases of which a source says no more than that. */
export const holdingProtection = {
  measure: "encrypted",
  method: "aes-256",
  appliedBefore: "yes",
  coverage: "whole",
  soundness: "sound",
  key: "safe",
  keyWhere: "apart",
  whoKnew: "nobody-outside",
  passwordStrength: "strong",
  device: "off",
} as const satisfies Said<GroupFacts>;
