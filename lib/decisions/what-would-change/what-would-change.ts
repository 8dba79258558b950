import type { Outcome } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type Answer, type Neighbour, neighboursAt } from "./neighbours.ts";
import { placesOf } from "./places.ts";
import { direction, type Found, type Key, notifyKey, Standing } from "./standing.ts";
import { seldomTold, tellingRank } from "./telling.ts";
import { type Together, together, type Way } from "./together.ts";

/** One fact whose other answer gives another outcome: the nearest such answer, and the others of that fact that do the same. */
export type Change = Omit<Neighbour, "fact"> & { neighbour: Neighbour; to: Outcome; also: Answer[] };

/** What would change one decision: towards asking less of us, and towards asking more, nearest first. */
export type Changes = {
  duty: "notify-authority" | "inform-people";
  group: string | null;
  from: Outcome;
  lighter: Change[];
  heavier: Change[];
  /** Where no ordinary fact does it alone: the fewest that do it together. */
  together: Record<Way, Together | null>;
  /** A person's judgement decides here, so facts about the risk change nothing as long as it stands. */
  judged: boolean;
};

/** One change per fact and outcome: the nearest answer first, the others beside it. */
function perFact(found: readonly Found[]): Change[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.neighbour.place.path} ${one.to}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((same) => {
    const [first, ...rest] = [...same].sort((a, b) => nearness(a.neighbour) - nearness(b.neighbour)) as [
      Found,
      ...Found[],
    ];
    const { neighbour, to } = first;
    const said = JSON.stringify(neighbour.answer);
    const also = rest.map((one) => one.neighbour.answer).filter((answer) => JSON.stringify(answer) !== said);
    return { ...neighbour, neighbour, to, also: unique(also) };
  });
}

function unique(answers: Answer[]): Answer[] {
  return [...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()];
}

/** Nearest first; without an explanation before with one. */
function nearness({ size, explained }: Neighbour): number {
  return size * 2 + (explained ? 1 : 0);
}

/**
 * The order in which changes are told: the premises of the case and grounds that seldom apply come last; then nearest
 * first, what is still open, what people act on, and the order of the dossier.
 */
function byWeight(a: Change, b: Change): number {
  return (
    seldomTold(a.place) - seldomTold(b.place) ||
    a.size - b.size ||
    Number(b.open) - Number(a.open) ||
    tellingRank(a.place, a.answer) - tellingRank(b.place, b.answer)
  );
}

/** An end that no fact can pass: nothing is lighter than no duty, nothing heavier than a duty. */
function atEnd(from: Outcome, way: Way): boolean {
  return from === (way === "lighter" ? "not-required" : "required");
}

type Tried = { standing: Standing; tried: readonly Neighbour[] };

function changesOf({ standing, tried }: Tried, duty: Changes["duty"], key: Key): Changes {
  const from = standing.from.get(key) as Outcome;
  const found = standing.found.get(key) ?? [];
  const towards = (way: Way) => perFact(found.filter(({ to }) => direction(from, to) === way)).sort(byWeight);
  const [lighter, heavier] = [towards("lighter"), towards("heavier")];
  const joint = (way: Way, alone: readonly Change[]) =>
    atEnd(from, way) || alone.some(({ place }) => seldomTold(place) === 0)
      ? null
      : together(standing, key, way, tried);
  const about =
    duty === "notify-authority" ? standing.groups : standing.groups.filter((one) => one.group.id === key);
  return {
    duty,
    group: duty === "notify-authority" || key === "" ? null : key,
    from,
    lighter,
    heavier,
    together: { lighter: joint("lighter", lighter), heavier: joint("heavier", heavier) },
    judged: about.some(({ judged }) => judged !== null),
  };
}

/**
 * For each decision the single facts whose other answer gives another outcome, found by putting every neighbour of these
 * facts to the same rules. A person's judgement stays as it is. Never changes what is decided.
 */
export function whatWouldChange(facts: Facts): Changes[] {
  const standing = new Standing(facts);
  const tried = placesOf(facts)
    .filter((place) => standing.matters(place))
    .flatMap((place) => neighboursAt(facts, place));
  for (const neighbour of tried) standing.attempt(neighbour);
  return [
    changesOf({ standing, tried }, "notify-authority", notifyKey),
    ...standing.informKeys().map((key) => changesOf({ standing, tried }, "inform-people", key)),
  ];
}
