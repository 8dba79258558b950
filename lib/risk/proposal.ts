import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { type Message, say } from "#lib/words/message.ts";
import { availabilityRisk } from "./availability.ts";
import { confidentialityRisk } from "./confidentiality.ts";
import type { Factor } from "./factor.ts";
import { factorsOf } from "./factors.ts";
import { integrityRisk } from "./integrity.ts";
import { heaviest } from "./level.ts";
import { openQuestions, type Picture, pathOf, pictureAt } from "./picture.ts";
import type { QuestionName } from "./questions.ts";
import { type Ends, reasons } from "./reasons.ts";

/** The risk for one group as the published factors give it, with the ends between which it can still lie. */
export type RiskProposal = {
  level: RiskLevel | "unknown";
  atBest: RiskLevel;
  atWorst: RiskLevel;
  because: Message[];
  missing: FactPath[];
  factors: Factor[];
};

/** The level of one finished picture: a breach is as bad as its worst side (EDPB 9/2022). */
export function riskOf(picture: Picture): RiskLevel {
  return heaviest([confidentialityRisk(picture), availabilityRisk(picture), integrityRisk(picture)]);
}

/** The fewest open questions, in the order of the dossier, whose good answers would make the lightest level certain. */
function enough(
  facts: Facts,
  group: Group,
  open: readonly QuestionName[],
  atBest: RiskLevel,
): QuestionName[] {
  return open.reduce<QuestionName[]>(
    (kept, question) => {
      const without = kept.filter((other) => other !== question);
      return riskOf(pictureAt(facts, group, "worst", without)) === atBest ? without : kept;
    },
    [...open],
  );
}

/**
 * The open questions that decide: those whose answer alone can still move an end, and those that together would settle
 * it. The others need not be asked to decide.
 */
function deciding(facts: Facts, group: Group, atBest: RiskLevel, atWorst: RiskLevel): FactPath[] {
  if (atBest === atWorst) return [];
  const open = openQuestions(facts, group);
  const settling = enough(facts, group, open, atBest);
  return open
    .filter((question) => {
      const worseOnly = riskOf(pictureAt(facts, group, "best", [question]));
      const betterOnly = riskOf(pictureAt(facts, group, "worst", [question]));
      return worseOnly !== atBest || betterOnly !== atWorst || settling.includes(question);
    })
    .map((question) => pathOf(question, group));
}

/**
 * The risk for one group of people, by bounds: once with every open fact at its best and once at its worst. Only when both
 * give the same level is it known, so an open fact never gives "unlikely" unless its worst value does. Never reads a
 * person's judgement (recitals 75, 76 and 85; EDPB Guidelines 9/2022, section IV.B).
 */
export function riskProposal(facts: Facts, group: Group): RiskProposal {
  const best = pictureAt(facts, group, "best");
  const worst = pictureAt(facts, group, "worst");
  const atBest = riskOf(best);
  const atWorst = riskOf(worst);
  const factors = factorsOf(facts, group, best, worst);
  return {
    level: atBest === atWorst ? atBest : "unknown",
    atBest,
    atWorst,
    because: why({ best, worst }, atBest, atWorst),
    missing: deciding(facts, group, atBest, atWorst),
    factors,
  };
}

/** The level as a sentence: what made it so, or what is certain already and that more can follow. */
function why(ends: Ends, atBest: RiskLevel, atWorst: RiskLevel): Message[] {
  if (atBest === atWorst) return reasons(ends, atBest);
  const certain = atBest === "unlikely" ? [] : reasons(ends, atBest);
  return [...certain, say("risk.between", { atBest, atWorst })];
}
