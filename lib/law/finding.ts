import type { Message } from "#lib/words/message.ts";
import type { Citation } from "./citation.ts";

/** What an article says of these facts. Unknown always names what is missing: the task list is made of that. */
export type Answer = "yes" | "no" | "unknown";

/** Where a missing fact is answered: section/question, or section/item/question for a group. */
export type FactPath = string;

/** One article, its answer, why, and what is still missing. This object is the trace: card, approval and report all print it. */
export type Finding = {
  rule: string;
  cite: Citation;
  /** The group of people it is about, for a rule that is asked per group. */
  group?: string;
  answer: Answer;
  because: Message[];
  missing: FactPath[];
};

type Rule = { rule: string; cite: Citation; group?: string };

/** The three ways a rule can answer. A rule file makes its own with its name and citation, and the group where it asks per group. */
export function findingsOf(rule: string, cite: Citation, group?: string) {
  const base: Rule = group === undefined ? { rule, cite } : { rule, cite, group };
  return {
    yes: (...because: Message[]): Finding => ({ ...base, answer: "yes", because, missing: [] }),
    no: (...because: Message[]): Finding => ({ ...base, answer: "no", because, missing: [] }),
    unknown: (missing: FactPath[], ...because: Message[]): Finding => ({
      ...base,
      answer: "unknown",
      because,
      missing,
    }),
  };
}
