import type { Facts } from "#lib/facts/facts.ts";
import { type Message, say } from "#lib/words/message.ts";
import { bands, type FeatureName, type Features, featureNames, featuresOf } from "./nearest-features.ts";

/**
 * How much a feature counts, together a hundred. What happened, to what data and who has them decide most in the guidelines;
 * protection and evidence decide the cases that end in "no"; numbers count little, because one person can be enough.
 */
export const weights: Record<FeatureName, number> = {
  kind: 22,
  data: 14,
  holder: 13,
  protection: 12,
  types: 10,
  seen: 7,
  people: 6,
  vulnerable: 5,
  assurance: 3,
  restored: 4,
  backup: 2,
  vital: 2,
};

/** Options that are neighbours count for half. */
const neighbours: Partial<Record<FeatureName, readonly (readonly [string, string])[]>> = {
  kind: [
    ["ransomware", "attack"],
    ["mail", "addresses"],
    ["mail", "post"],
    ["open", "published"],
    ["open", "inside"],
  ],
  holder: [
    ["colleague", "trusted-recipient"],
    ["known-stranger", "unknown-person"],
    ["unknown-person", "adversary"],
    ["adversary", "public"],
  ],
  seen: [["not-excluded", "it-happened"]],
  assurance: [["confirmed-in-writing", "said-so"]],
  // Protection that may hold and may not: known to be there, no more.
  protection: [
    ["none", "failed"],
    ["unsure", "holds"],
    ["unsure", "failed"],
    ["unsure", "unsure"],
  ],
  backup: [["partial", "none"]],
  restored: [["late", "not-restored"]],
};

/** Data by which anybody is found weigh one; data that can hurt weigh three. */
const light = new Set(["contact", "birth", "other", "nominal"]);

function sharedData(a: readonly string[], b: readonly string[]): number {
  const weight = (of: readonly string[]) => of.reduce((sum, kind) => sum + (light.has(kind) ? 1 : 3), 0);
  const all = weight([...new Set([...a, ...b])]);
  return all === 0 ? 1 : weight(a.filter((kind) => b.includes(kind))) / all;
}

/** How alike two known answers are, from 0 to 1. */
function alike(name: FeatureName, a: readonly string[], b: readonly string[]): number {
  if (name === "data") return sharedData(a, b);
  if (name === "types") return a.filter((type) => b.includes(type)).length / new Set([...a, ...b]).size;
  const [x = "", y = ""] = [a[0], b[0]];
  if (name === "people") return Math.max(0, 1 - Math.abs(bands.indexOf(x) - bands.indexOf(y)) / 3);
  const near = neighbours[name]?.some(
    ([one, other]) => (one === x && other === y) || (one === y && other === x),
  );
  if (near) return 0.5;
  return x === y ? 1 : 0;
}

/**
 * How near two breaches are: what is the same brings its weight, what is known to differ takes off half of it, and what is not
 * known of either brings nothing. At most 100, for two breaches of which everything is known and the same.
 */
export function nearness(a: Features, b: Features): number {
  return featureNames.reduce((sum, name) => {
    const [x, y] = [a[name], b[name]];
    return x && y ? sum + weights[name] * (1.5 * alike(name, x, y) - 0.5) : sum;
  }, 0);
}

/** One feature as it is here and there, each as words; an empty list says that there is nothing of it. */
export type Point = { about: Message; here: Message[]; there: Message[] };

export type Nearest<T> = {
  one: T;
  nearness: number;
  same: Point[];
  different: Point[];
  /** What is known there and not yet here: answering it would sharpen the comparison. */
  open: Message[];
};

function spell(name: FeatureName, options: readonly string[]): Message[] {
  return options.map((option) => say(`cases.feature.${name}.${option}`));
}

function point(name: FeatureName, here: readonly string[], there: readonly string[]): Point {
  return { about: say(`cases.about.${name}`), here: spell(name, here), there: spell(name, there) };
}

/** What two breaches share and where they differ, feature by feature. A feature can do both: health in both, money in one. */
export function compare(
  here: Features,
  there: Features,
): Pick<Nearest<unknown>, "same" | "different" | "open"> {
  const same: Point[] = [];
  const different: Point[] = [];
  const open: Message[] = [];
  for (const name of featureNames) {
    const [a, b] = [here[name], there[name]];
    if (b && !a) open.push(say(`cases.about.${name}`));
    if (!a || !b) continue;
    const both = a.filter((option) => b.includes(option));
    const [onlyHere, onlyThere] = [a.filter((x) => !both.includes(x)), b.filter((x) => !both.includes(x))];
    if (both.length > 0) same.push(point(name, both, both));
    if (onlyHere.length + onlyThere.length > 0) different.push(point(name, onlyHere, onlyThere));
  }
  return { same, different, open };
}

/** Less than this is no comparison: one lighter feature that happens to be the same. */
export const leastNearness = 15;

/** What is told of it but not checked stands this much further off than it looks. */
const behindChecked = 5;

export type Candidate<T> = { one: T; features: Features; unchecked?: boolean };

/**
 * The nearest of these to an incident, nearest first, at most so many. What is hardly near at all is left out, and what
 * nobody checked comes a little later. Of equals the one that leaves the fewest questions comes first, then the one that
 * was given first. One way of comparing for published cases and for dossiers of our own.
 */
export function nearest<T>(facts: Facts, candidates: readonly Candidate<T>[], most = 3): Nearest<T>[] {
  const here = featuresOf(facts);
  return candidates
    .map(({ one, features, unchecked }) => {
      const near = nearness(here, features);
      const place = near - (unchecked ? behindChecked : 0);
      return { place, found: { one, nearness: near, ...compare(here, features) } };
    })
    .filter(({ found }) => found.nearness >= leastNearness)
    .sort((a, b) => b.place - a.place || a.found.open.length - b.found.open.length)
    .slice(0, most)
    .map(({ found }) => found);
}
