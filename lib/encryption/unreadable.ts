// A wipe from afar is deliberately no condition here. An order to wipe says nothing until the device confirms it, and a
// confirmed wipe says nothing about the hours before it: somebody may have read or copied the data by then. Where evidence
// shows that nobody could, that is an answer to "was reading excluded by evidence" (nature), which is weighed there.

import type { Group, GroupFacts } from "#lib/facts/group.ts";
import type { Answer, FactPath } from "#lib/law/finding.ts";
import { type Message, say } from "#lib/words/message.ts";
import { type Condition, conditions, meets, type Protection, protectionAt } from "./protection.ts";

export type Unreadable = { answer: Answer; because: Message[]; missing: FactPath[] };

/**
 * Whether the data of this group are unreadable for anyone who is not authorised (Art. 34(3)(a); the AP's third
 * condition): encrypted, hashed or otherwise unintelligible, by us and beforehand, as a whole, by a technique that was sound
 * on the day that counts, with a safe key that could not be guessed or found, on a device that was not open. An attacker's
 * encryption is not ours and never counts; nothing here cures lost access.
 */
export function unreadable({ id, facts }: Group, day: Date): Unreadable {
  const best = protectionAt(facts, "best");
  const worst = protectionAt(facts, "worst");
  const failed = conditions.filter((condition) => !meets(condition, best, day));
  if (failed.length > 0) return { answer: "no", because: whyNot(best, failed, facts), missing: [] };
  const open = conditions.filter((condition) => !meets(condition, worst, day));
  if (open.length > 0) {
    const missing = open.map((condition) => `group/${id}/${condition}`);
    return { answer: "unknown", because: [say("law.unreadable.unknown"), ...wiped(facts)], missing };
  }
  return { answer: "yes", because: whyUnreadable(best), missing: [] };
}

/** By which measure the data are unreadable, and what the catalogue says of the technique. */
export function whyUnreadable({ measure, method }: Pick<Protection, "measure" | "method">): Message[] {
  const technique = method === "other" ? [] : [say(`law.unreadable.method.${method}`)];
  return [say(`law.unreadable.yes.${measure}`), ...technique];
}

/** Which conditions fail, and where another answer said that all was well. */
function whyNot(best: Protection, failed: Condition[], facts: GroupFacts): Message[] {
  // Without any measure the questions about it say nothing.
  if (failed.includes("measure")) return [say(`law.unreadable.measure.${best.measure}`), ...wiped(facts)];
  const because = failed.map((condition) => say(`law.unreadable.${condition}.${best[condition]}`));
  const keyFails = failed.some((condition) =>
    ["keyWhere", "whoKnew", "passwordStrength"].includes(condition),
  );
  if (failed.includes("method") && facts.soundness.value === "sound") {
    because.push(say("law.unreadable.contradiction.soundness"));
  }
  if (keyFails && facts.key.value === "safe") because.push(say("law.unreadable.contradiction.key"));
  return [...because, ...wiped(facts)];
}

/** Why a wipe from afar changes nothing here, where there was one. */
function wiped({ remoteWipe }: GroupFacts): Message[] {
  switch (remoteWipe.value) {
    case "confirmed":
    case "sent":
      return [say(`law.unreadable.remoteWipe.${remoteWipe.value}`)];
    case "no":
    case "not-possible":
    case null:
      return [];
  }
}
