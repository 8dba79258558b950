import { line } from "#app/_request/line.ts";
import { field, type Raw } from "#app/_request/submit.ts";
import type { Problems } from "#db/outcome.ts";
import { type Doubled, exactMoment, notInFuture, readMoment } from "#lib/clock/read-moment.ts";
import { type Fact, type Moment, unknownFact, type YesNo } from "#lib/facts/field.ts";
import type { RegimeFacts, RegimeMoment } from "#lib/facts/regimes.ts";
import type { RegimeRules, RegimeStep } from "#lib/law/regimes/regime.ts";

/** What one form changes in the facts of this section, or what is wrong with it. */
type Patch = { -readonly [F in keyof RegimeFacts]?: RegimeFacts[F] };
export type RegimeRead = { ok: true; facts: Patch } | { ok: false; problems: Problems };

type MomentRead = { fact: Fact<Moment> } | { problems: Problems };

function known<T>(value: T | null): Fact<T> {
  return value === null ? unknownFact<T>() : { value, certainty: "fact", source: null };
}

/** A moment from which a term runs, or at which something was sent, must be exact; both boxes empty is not yet known. */
function momentIn(raw: Raw, name: RegimeMoment, now: Date, doubled: Doubled): MomentRead {
  const [date, time] = [field(raw, `${name}.date`), field(raw, `${name}.time`)];
  if (`${date}${time}`.trim() === "") return { fact: unknownFact() };
  const read = exactMoment(readMoment({ date, time, now, doubled }));
  if (!read.ok) return { problems: { [`${name}.${read.field}`]: read.problem } };
  const early = notInFuture(read.at, now);
  if (early) return { problems: { [`${name}.date`]: early } };
  return { fact: known({ at: read.at.toISOString(), precision: "exact" as const }) };
}

/** What stands in the boxes of a moment, as one text. */
export function typedMoment({ date, time }: { date: string; time: string }): string {
  return `${date.trim()} ${time.trim()}`.trim();
}

/** Whether the boxes still hold what was proposed. A proposal that nobody said yes to is not recorded. */
function isUntouched(raw: Raw, name: RegimeMoment): boolean {
  const typed = { date: field(raw, `${name}.date`), time: field(raw, `${name}.time`) };
  const proposed = field(raw, `${name}.proposed`);
  return proposed !== "" && typedMoment(typed) === proposed;
}

function answerOf(typed: string): YesNo | null {
  return typed === "yes" || typed === "no" ? typed : null;
}

/** Reads whether a regime applies and since when it runs. Of an hour that stands twice in October the first counts. */
export function readAnchors(rules: RegimeRules, raw: Raw, now: Date): RegimeRead {
  const facts: Patch = { [rules.question]: known(answerOf(field(raw, rules.question))) };
  const problems: Problems = {};
  const applies = facts[rules.question]?.value === "yes";
  for (const anchor of rules.anchors) {
    if (!applies && isUntouched(raw, anchor)) continue;
    const read = momentIn(raw, anchor, now, "earlier");
    if ("fact" in read) facts[anchor] = read.fact;
    else Object.assign(problems, read.problems);
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, facts };
}

/** Reads when a step was done and under which number. Of an hour that stands twice the second counts. */
export function readStep(step: RegimeStep, raw: Raw, now: Date): RegimeRead {
  const read = momentIn(raw, step.done, now, "later");
  const reference = line(raw, step.reference);
  const problems: Problems = "problems" in read ? read.problems : {};
  if (reference.length > 200) {
    problems[step.reference] = { key: "errors.tooLong", values: { most: 200, actual: reference.length } };
  }
  if (!("fact" in read) || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, facts: { [step.done]: read.fact, [step.reference]: known(reference || null) } };
}
