import { choice, text } from "./field.ts";
import { repeatedSection, type SectionFacts } from "./section.ts";

export const riskLevels = ["unlikely", "risk", "high"] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** What a named person judges the risk for one group to be, beside the proposal. Deviating needs a reason. */
export const judgement = repeatedSection("judgement", {
  risk: choice(riskLevels),
  reason: text(4000),
});

export type JudgementFacts = SectionFacts<typeof judgement>;
