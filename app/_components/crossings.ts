export type WatchedClock = {
  id: string;
  /** The deadline as an instant. */
  dueAt: string;
  /** What to say when this many hours are left; 0 is the deadline itself. */
  says: { hoursLeft: number; text: string }[];
};

export type Crossing = { clock: string; key: string; atMs: number; text: string };

/** All moments at which a clock comes nearer its end, with what must then be said. */
export function crossings(clocks: readonly WatchedClock[]): Crossing[] {
  return clocks.flatMap(({ id, dueAt, says }) =>
    says.map(({ hoursLeft, text }) => ({
      clock: id,
      key: `${id} ${dueAt} ${hoursLeft}`,
      // At the deadline itself nothing is overdue yet; a moment later it is.
      atMs: Date.parse(dueAt) - hoursLeft * 3_600_000 + (hoursLeft === 0 ? 1 : 0),
      text,
    })),
  );
}

/**
 * What was crossed after one moment and up to another, and was not said yet; it is then marked as said. Of each clock
 * only the last, for a device that slept through several.
 */
export function crossedBetween(from: number, to: number, all: Crossing[], said: Set<string>): Crossing[] {
  const lastOf = new Map<string, Crossing>();
  const crossed = all.filter(({ key, atMs }) => atMs > from && atMs <= to && !said.has(key));
  for (const crossing of crossed.sort((a, b) => a.atMs - b.atMs)) {
    said.add(crossing.key);
    lastOf.set(crossing.clock, crossing);
  }
  return [...lastOf.values()];
}

/** The first crossing still to come, in milliseconds since 1970; null when there is none. */
export function nextCrossing(now: number, all: Crossing[]): number | null {
  const ahead = all.map(({ atMs }) => atMs).filter((atMs) => atMs > now);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
