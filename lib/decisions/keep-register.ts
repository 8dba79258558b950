import type { Facts } from "#lib/facts/facts.ts";
import { keepRegister } from "#lib/law/gdpr/article-33-5-register.ts";
import { type Assessed, overallLevel, proposedRisks } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";
import type { Decision, Outcome } from "./decision.ts";

const outcomeOf: Record<"yes" | "no" | "unknown", Outcome> = {
  yes: "required",
  no: "not-required",
  unknown: "unknown",
};

/** Art. 33(5): whether the incident belongs in the breach register. It has no exception. */
export function decideKeepRegister(
  facts: Facts,
  risks: readonly Assessed[] = proposedRisks(facts),
): Decision {
  const duty = keepRegister(facts);
  return {
    duty: "keep-register",
    group: null,
    outcome: outcomeOf[duty.answer],
    inDoubt: false,
    risk: duty.answer === "no" ? "unlikely" : overallLevel(risks),
    headline: say(`decisions.register.${duty.answer}`),
    findings: [duty],
    deviation: null,
  };
}
