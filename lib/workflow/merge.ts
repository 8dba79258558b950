import type { Awareness } from "#lib/facts/awareness.ts";
import type { RegimeClock } from "#lib/law/regimes/regime-clock.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { Situation } from "./situation.ts";

function sameReaders(one: string[] | null, other: string[] | null): boolean {
  const sorted = (people: string[] | null) => people && [...people].sort().join();
  return sorted(one) === sorted(other);
}

/** A clock of another law that somebody said applies, with a step still to send: its moments would be lost from sight. */
function stillRuns({ applies, steps }: RegimeClock): boolean {
  return applies === "yes" && steps.some(({ doneAt }) => doneAt === null);
}

/**
 * Why this incident may not become part of that one; null when it may. What stands at the authority keeps its own
 * dossier, and nobody comes to read what was kept from them.
 */
export function mayMerge(part: Situation, into: Situation): Message | null {
  if (part.record.id === into.record.id) return say("merge.same");
  const [partOver, intoOver] = [part, into].map(
    ({ record, status }) => record.closing !== null || status === "not-a-breach" || status === "merged",
  );
  if (partOver) return say("merge.partIsOver");
  if (intoOver) return say("merge.intoIsOver", { ref: into.record.ref });
  if (part.filing.live.length > 0) return say("merge.partIsNotified");
  if (part.regimes.some(stillRuns)) return say("merge.otherClockRuns", { ref: into.record.ref });
  if (!sameReaders(part.record.restrictedTo, into.record.restrictedTo)) return say("merge.otherReaders");
  return null;
}

function earliest(one: string | null, other: string | null): string | null {
  const known = [one, other].filter((moment) => moment !== null);
  return known.reduce<string | null>(
    (first, moment) => (first === null || new Date(moment) < new Date(first) ? moment : first),
    null,
  );
}

/**
 * Since when the organisation knew of two incidents that are one: the earliest of each moment, with the reason that came
 * with it. A merger never makes awareness later.
 */
export function mergedAwareness(part: Awareness, into: Awareness): Awareness {
  const awareAt = earliest(part.awareAt, into.awareAt);
  return {
    firstSignalAt: earliest(part.firstSignalAt, into.firstSignalAt) ?? into.firstSignalAt,
    awareAt,
    awareReason: awareAt === into.awareAt ? into.awareReason : part.awareReason,
    riskKnownAt: earliest(part.riskKnownAt, into.riskKnownAt),
  };
}
