import type { Decision, Outcome } from "#lib/decisions/decision.ts";
import { decideInformPeople } from "#lib/decisions/inform-people.ts";
import { decideNotifyAuthority } from "#lib/decisions/notify-authority.ts";
import { compareOutcome, strictest } from "#lib/decisions/outcome.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { assessed, type Levels, levelsWithAll, type Pictured, pictured } from "./levels.ts";
import { type Neighbour, questionAt, someText } from "./neighbours.ts";
import { type Place, withFact } from "./places.ts";
import { reads } from "./reads.ts";

export type Found = { neighbour: Neighbour; to: Outcome };
/** A decision by its group, "" while there is none, or the one about the authority. */
export type Key = string;
export const notifyKey: Key = "notify";

/** The facts as they would be with this answer, and with its explanation where that belongs to it. */
export function applied(facts: Facts, { place, fact, explained }: Neighbour): Facts {
  const changed = withFact(facts, place, fact);
  if (!explained) return changed;
  return withFact(changed, explained, { value: someText, certainty: "fact", source: null });
}

/**
 * Which way an outcome moves. A duty of which it becomes unknown whether it holds does not grow lighter: not knowing asks
 * as much of us.
 */
export function direction(from: Outcome, to: Outcome): "lighter" | "heavier" | null {
  if (from === to) return null;
  if (strictest([from, to]) === to) return "heavier";
  return to === "unknown" && compareOutcome(from, to) === 0 ? null : "lighter";
}

/** The dossier as it stands: pictures per group, and the outcomes of both duties on any levels. */
export class Standing {
  readonly facts: Facts;
  readonly groups: Pictured[];
  readonly from = new Map<Key, Outcome>();
  readonly found = new Map<Key, Found[]>();
  /** What each decision looks at besides the levels: other facts cannot change it on their own. */
  private readonly looksAt = new Map<Key, Set<FactPath>>();
  private readonly worked = new Map<string, Outcome>();

  constructor(facts: Facts) {
    this.facts = facts;
    this.groups = facts.groups.map((group) => pictured(facts, group));
    const looking = (key: Key, work: (of: Facts) => Outcome) =>
      this.looksAt.set(
        key,
        reads(facts, (watched) => this.from.set(key, work(watched))),
      );
    looking(notifyKey, (of) => this.notify(of, this.levels()));
    for (const key of this.informKeys()) looking(key, (of) => this.inform(of, key, this.levels()));
  }

  levels(): Levels[] {
    return this.groups.map(({ levels }) => levels);
  }

  /** The decisions about the people: one per group, or one that asks for groups. */
  informKeys(): Key[] {
    return this.groups.length > 0 ? this.groups.map(({ group }) => group.id) : [""];
  }

  notify(facts: Facts, levels: readonly Levels[]): Outcome {
    return decideNotifyAuthority(facts, this.risks(facts.groups, levels)).outcome;
  }

  inform(facts: Facts, key: Key, levels: readonly Levels[]): Outcome {
    const at = facts.groups.findIndex(({ id }) => id === key);
    const risks = this.risks(facts.groups, levels).slice(at, at + 1);
    return (decideInformPeople(facts, at < 0 ? [] : risks)[0] as Decision).outcome;
  }

  private risks(groups: readonly Group[], levels: readonly Levels[]) {
    return groups.map((group, at) => assessed(group, levels[at] as Levels));
  }

  /** Tries one other answer on every decision it can reach. */
  attempt(neighbour: Neighbour): void {
    const { place } = neighbour;
    if (questionAt(place)) {
      this.attemptLevels(
        neighbour,
        this.groups.map((one) => levelsWithAll(one, [neighbour])),
      );
      return;
    }
    const facts = applied(this.facts, neighbour);
    const looking = (key: Key) => this.looksAt.get(key)?.has(place.path) ?? false;
    if (looking(notifyKey)) this.keep(notifyKey, neighbour, this.notify(facts, this.levels()));
    for (const key of this.informKeys().filter(looking)) {
      this.keep(key, neighbour, this.inform(facts, key, this.levels()));
    }
  }

  /** The outcome of one decision with several other answers to questions about the risk. */
  outcomeWith(key: Key, neighbours: readonly Neighbour[]): Outcome {
    const levels = this.groups.map((one) => levelsWithAll(one, neighbours));
    const at = this.groups.findIndex(({ group }) => group.id === key);
    return this.once(key, key === notifyKey ? levels : levels.slice(at, at + 1), () => {
      const facts = neighbours.reduce(applied, this.facts);
      return key === notifyKey ? this.notify(facts, levels) : this.inform(facts, key, levels);
    });
  }

  /** A question about the risk works through the levels alone, so the same levels are worked out once. */
  private once(key: Key, levels: readonly Levels[], work: () => Outcome): Outcome {
    const name = `${key} ${levels.map(({ atBest, atWorst }) => `${atBest}-${atWorst}`).join(" ")}`;
    const outcome = this.worked.get(name) ?? work();
    this.worked.set(name, outcome);
    return outcome;
  }

  /** Whether a fact can matter to any decision: the risk asks for it, or a duty looks at it. */
  matters(place: Place): boolean {
    return questionAt(place) !== null || [...this.looksAt.values()].some((seen) => seen.has(place.path));
  }

  private attemptLevels(neighbour: Neighbour, levels: Levels[]): void {
    const moved = levels.map((now, at) => !sameLevels(now, (this.groups[at] as Pictured).levels));
    if (!moved.includes(true)) return;
    const facts = () => applied(this.facts, neighbour);
    this.keep(
      notifyKey,
      neighbour,
      this.once(notifyKey, levels, () => this.notify(facts(), levels)),
    );
    this.groups.forEach(({ group: { id } }, at) => {
      const own = levels.slice(at, at + 1);
      if (moved[at])
        this.keep(
          id,
          neighbour,
          this.once(id, own, () => this.inform(facts(), id, levels)),
        );
    });
  }

  private keep(key: Key, neighbour: Neighbour, to: Outcome): void {
    if (!direction(this.from.get(key) as Outcome, to)) return;
    this.found.set(key, [...(this.found.get(key) ?? []), { neighbour, to }]);
  }
}

function sameLevels(a: Levels, b: Levels): boolean {
  return a.atBest === b.atBest && a.atWorst === b.atWorst;
}
