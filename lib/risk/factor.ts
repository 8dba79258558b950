import type { FactPath } from "#lib/law/finding.ts";
import type { Message } from "#lib/words/message.ts";

/** The factors of EDPB Guidelines 9/2022, section IV.B, in its order; recovery is its availability side. */
export const factorNames = [
  "type-of-breach",
  "nature-of-data",
  "identifiability",
  "severity",
  "special-people",
  "number",
  "who-has-it",
  "recovery",
] as const;
export type FactorName = (typeof factorNames)[number];

/** How a factor pulls. Open means that what is missing still decides which way. */
export const weights = ["light", "middle", "heavy", "open"] as const;
export type Weight = (typeof weights)[number];

/** One factor, which way it pulls, why, and what is still missing to say so. */
export type Factor = { factor: FactorName; weight: Weight; because: Message[]; missing: FactPath[] };
