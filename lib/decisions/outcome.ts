import type { Outcome } from "./decision.ts";

/** How much an outcome asks of us: no duty weighs nothing, and not knowing weighs as much as a duty. */
function weight(outcome: Outcome): number {
  switch (outcome) {
    case "not-required":
      return 0;
    case "unknown":
    case "required":
    case "public-notice":
      return 1;
  }
}

/** Below zero when `a` asks less of us than `b`, zero when as much, above zero when more. Unknown equals required. */
export function compareOutcome(a: Outcome, b: Outcome): number {
  return weight(a) - weight(b);
}

/** From what asks least to what is most certain to ask something, to show one outcome for all groups together. */
const toShow: readonly Outcome[] = ["not-required", "unknown", "public-notice", "required"];

/** The strictest of these outcomes; without any, nobody knows yet. */
export function strictest(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.length === 0) return "unknown";
  return toShow[Math.max(...outcomes.map((outcome) => toShow.indexOf(outcome)))] as Outcome;
}
