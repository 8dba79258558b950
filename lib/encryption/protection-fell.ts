// When a key or a technique falls after the decision was taken: the duties are looked at again from the moment at which
// that became known (EDPB Guidelines 9/2022: encryption that is later found vulnerable; the anchor is not settled, so both
// moments stay in sight).

import { type Awareness, knownAt } from "#lib/facts/awareness.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { Group, GroupFacts } from "#lib/facts/group.ts";
import { type Message, say } from "#lib/words/message.ts";
import { unreadable } from "./unreadable.ts";

export const falls = ["key-exposed", "key-at-risk", "technique-broken"] as const;
export type Fall = (typeof falls)[number];

/** As long as the source of a fact. */
export const longestFallSource = 300;

/** The groups whose data still count as protected, or may: only there something can fall. */
export function protectedGroups({ awareness, groups }: Facts): Group[] {
  return groups.filter((group) => {
    const { measure } = group.facts;
    const measured = measure.value !== null && measure.value !== "none";
    return measured && unreadable(group, knownAt(awareness)).answer !== "no";
  });
}

/** The facts of a group once this fell: the key or the technique as bad as that, and from whom we know. */
export function afterTheFall(facts: GroupFacts, fall: Fall, source: string): GroupFacts {
  const known = <T>(value: T): Fact<T> => ({ value, certainty: "fact", source });
  switch (fall) {
    case "key-exposed":
      return { ...facts, key: known("exposed") };
    case "key-at-risk":
      return { ...facts, key: known("at-risk") };
    case "technique-broken":
      return { ...facts, soundness: known("broken") };
  }
}

/**
 * What stands in the way of a fall known since this moment; null when nothing does. What was known before the breach
 * itself was known is no later event but a fact that was wrong.
 */
export function fallRefused(awareness: Awareness, since: Date, now: Date): Message | null {
  if (since > now) return say("refusals.inFuture");
  return since < knownAt(awareness) ? say("protectionFell.beforeKnown") : null;
}

/**
 * Since when the risk is known: the earliest moment as long as nobody decided since, and otherwise this one, so that a
 * second fall is never late from the first (instants in UTC).
 */
export function riskKnownSince({ riskKnownAt }: Awareness, since: Date, decidedSince: boolean): string {
  const at = since.toISOString();
  return riskKnownAt === null || decidedSince || at < riskKnownAt ? at : riskKnownAt;
}
