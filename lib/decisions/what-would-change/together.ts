import type { Outcome } from "#lib/decisions/decision.ts";
import { type Neighbour, questionAt } from "./neighbours.ts";
import { direction, type Key, type Standing } from "./standing.ts";
import { tellingName, tellingRank } from "./telling.ts";

/** Other answers that change an outcome together, where none of them does so alone. */
export type Together = { neighbours: Neighbour[]; to: Outcome };

export type Way = "lighter" | "heavier";

/** More answers than this at once tell nobody what to look for. */
const most = 3;

/** Whether an answer lies on the side of the scale towards which is looked; an answer halfway serves both. */
function pulls({ place, answer }: Neighbour, way: Way): boolean {
  const order = questionAt(place)?.question.scale.order ?? [];
  const at = answer.says === "is" ? order.indexOf(answer.option) : -1;
  if (at < 0) return false;
  const middle = (order.length - 1) / 2;
  return way === "lighter" ? at <= middle : at >= middle;
}

/** All ways to take so many of these, the earliest first, never two answers to one question. */
function* combinations(from: readonly Neighbour[], size: number, start = 0): Generator<Neighbour[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = start; at <= from.length - size; at++) {
    const first = from[at] as Neighbour;
    for (const rest of combinations(from, size - 1, at + 1)) {
      if (rest.every(({ place }) => place.path !== first.place.path)) yield [first, ...rest];
    }
  }
}

/**
 * The fewest answers that people act on and that together move a decision this way: two, or at most three. Null where
 * there are none. Asked only where no single answer does it.
 */
export function together(
  standing: Standing,
  key: Key,
  way: Way,
  tried: readonly Neighbour[],
): Together | null {
  const from = standing.from.get(key) as Outcome;
  const candidates = tried
    .filter(({ place, answer }) => tellingName(place, answer) !== null)
    .filter(({ place }) => place.section !== "group" || key === place.item || standing.groups.length === 1)
    .filter((neighbour) => pulls(neighbour, way))
    .sort((a, b) => tellingRank(a.place, a.answer) - tellingRank(b.place, b.answer));
  for (let size = 2; size <= most; size++) {
    for (const neighbours of combinations(candidates, size)) {
      const to = standing.outcomeWith(key, neighbours);
      if (direction(from, to) === way) return { neighbours, to };
    }
  }
  return null;
}
