import type { Citation } from "./citation.ts";
import { findingsOf } from "./finding.ts";

/**
 * What a rule does to the outcome: a gate comes before every duty, a duty is the general rule, an exception can lift or
 * change it, an override goes above the exceptions. What only informs changes no outcome.
 */
export const effects = ["gate", "duty", "exception", "override", "informs"] as const;
export type Effect = (typeof effects)[number];

/**
 * One rule as a lawyer reads it, printed from here: the source and its words. How we read it and what is left to a
 * person's judgement stand in the catalogues, under `law.<rule>.reading` and `law.<rule>.left`.
 */
export type Article = {
  rule: string;
  cite: Citation;
  /** The words of the source in the language in which they were compared; none where no copy was seen. */
  quote: { nl?: string; en?: string };
  /** Unverified: nobody compared this with a copy of its source yet, so the rule may decide nothing. */
  status: "verified" | "unverified";
  /** What the source says was confirmed by others who write about it; its own words were not seen. */
  secondHand?: true;
  effect: Effect;
  /** What the reading rests on beside the words themselves. */
  readWith?: readonly Citation[];
};

/** The three ways in which a rule answers, under its own name and citation; for one group of people where it asks per group. */
export function findingsUnder({ rule, cite }: Article, group?: string) {
  return findingsOf(rule, cite, group);
}
