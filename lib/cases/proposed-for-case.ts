import { propose } from "#lib/decisions/decide.ts";
import type { Decision, Decisions, Outcome } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Message } from "#lib/words/message.ts";
import { factsOfCase } from "./case-facts.ts";
import type { PublishedCase } from "./published-case.ts";
import { basisOf, type Duty, verdictOn } from "./search-cases.ts";

/** How a proposal stands beside a verdict: equal, stricter or less certain for want of facts, plainly different, or no firm verdict. */
export type Beside = "same" | "stricter" | "unsure" | "different" | "open";

export type ProposedDuty = { outcome: Outcome; inDoubt: boolean; headline: Message; beside: Beside };
export type ProposedForCase = {
  facts: Facts;
  decisions: Decisions;
  notify: ProposedDuty;
  inform: ProposedDuty;
};

/** Compares as the cases are scored: in doubt notifying is notifying, a public notice is informing, only "no" is "no". */
function besides(duty: Duty, one: PublishedCase, outcome: Outcome, inDoubt: boolean): Beside {
  const verdict = verdictOn(duty, one);
  const firm = ["decided", "accepted"].includes(basisOf(duty, one));
  if (verdict === "depends" || !firm) return "open";
  if (verdict === "no") {
    if (outcome === "not-required") return "same";
    return outcome === "unknown" ? "stricter" : "different";
  }
  switch (outcome) {
    case "required":
      return "same";
    case "public-notice":
      return duty === "inform" ? "same" : "different";
    case "unknown":
      return duty === "notify" && inDoubt ? "same" : "unsure";
    case "not-required":
      return "different";
  }
}

function proposed(duty: Duty, one: PublishedCase, decision: Decision): ProposedDuty {
  const { outcome, inDoubt, headline } = decision;
  return { outcome, inDoubt, headline, beside: besides(duty, one, outcome, inDoubt) };
}

/** What the articles propose on the facts of a published case, beside what the authority said. It never reads the verdict to propose. */
export function proposedForCase(one: PublishedCase): ProposedForCase {
  const facts = factsOfCase(one.facts);
  const decisions = propose(facts);
  const strictest = decisions.informPeople.find(({ outcome }) => outcome === decisions.strictestInform);
  return {
    facts,
    decisions,
    notify: proposed("notify", one, decisions.notifyAuthority),
    inform: proposed("inform", one, strictest ?? decisions.notifyAuthority),
  };
}
