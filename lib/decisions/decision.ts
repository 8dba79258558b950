import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Finding } from "#lib/law/finding.ts";
import type { Message } from "#lib/words/message.ts";

/** `not-required` < `unknown` = `required`; a public notice is a duty met in another way (Art. 34(3)(c)). */
export const outcomes = ["required", "not-required", "unknown", "public-notice"] as const;
export type Outcome = (typeof outcomes)[number];

export type Duty = "notify-authority" | "inform-people" | "keep-register";

/** What the articles add up to for one duty, with every finding that led there: general rule, exceptions, what overrides all. */
export type Decision = {
  duty: Duty;
  /** The group of people it is about; null for the duties that concern the whole incident. */
  group: string | null;
  outcome: Outcome;
  /** True where the outcome is unknown and the advice is to notify all the same, preliminarily ("bij twijfel melden"). */
  inDoubt: boolean;
  risk: RiskLevel | "unknown";
  /** The answer as a sentence. */
  headline: Message;
  findings: Finding[];
  /** The person's judgement where it differs from the proposal; its reason is part of what is approved. */
  deviation: { proposed: Outcome; reason: string | null } | null;
};

/** All duties of one incident. For the people: one decision per group, and the strictest of them. */
export type Decisions = {
  notifyAuthority: Decision;
  informPeople: Decision[];
  strictestInform: Outcome;
  keepRegister: Decision;
};
