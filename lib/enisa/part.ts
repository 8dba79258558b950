import type { Message } from "#lib/words/message.ts";

/** One reading of a finished picture: the ends that the picture itself leaves, and why. */
export type Reading = { low: number; high: number; because: Message[] };

/**
 * One term of the sum: between which values it lies (both the same when nothing is open), why at either end, and why only
 * at the lowest or only at the highest.
 */
export type Part = Reading & { atLowest: Message[]; atHighest: Message[] };

/** The readings of the lightest and of the heaviest picture as one part. */
export function between(best: Reading, worst: Reading): Part {
  const [least, most] = [best, worst].map(
    (one) => new Set(one.because.map((said) => JSON.stringify(said))),
  ) as [Set<string>, Set<string>];
  const low = Math.min(best.low, worst.low);
  const high = Math.max(best.high, worst.high);
  const only = (said: Message[], other: Set<string>) => said.filter((one) => !other.has(JSON.stringify(one)));
  const shared = best.because.filter((one) => most.has(JSON.stringify(one)));
  // Where open facts do not move the points, the heavier reasons are as true as the lighter ones.
  if (low === high) return { low, high, because: worst.because, atLowest: [], atHighest: [] };
  return {
    low,
    high,
    because: shared,
    atLowest: only(best.because, most),
    atHighest: only(worst.because, least),
  };
}
