import { deadlineAfter } from "#lib/clock/deadline.ts";
import { monthsAfter } from "#lib/clock/months-after.ts";
import { type ClockState, clockState } from "#lib/clock/time-left.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { RegimeFacts, RegimeMoment } from "#lib/facts/regimes.ts";
import type { LegalLine } from "#lib/law/legal-settings.ts";
import { type RegimeDays, regimesInForce } from "./in-force.ts";
import type { RegimeRules, RegimeStep, Term } from "./regime.ts";

/** One step of one regime at one moment. */
export type StepClock = {
  step: RegimeStep;
  state: ClockState;
  /** Null while the moment from which it runs is not known. */
  dueAt: Date | null;
  /** The moment that decides, with what it counts; null while none is known. */
  from: { anchor: RegimeMoment; at: Date } | null;
  /** When it was done, or when a later step took it along. */
  doneAt: Date | null;
  reference: string | null;
  /** The later step that took it along, where it was not sent by itself. */
  takenBy: string | null;
};

/** The clock of one regime. "Unknown" applies until somebody answers its question. */
export type RegimeClock = {
  rules: RegimeRules;
  applies: "yes" | "no" | "unknown";
  steps: StepClock[];
};

function momentOf(facts: RegimeFacts, name: RegimeMoment): Date | null {
  const at = facts[name].value?.at;
  return at ? new Date(at) : null;
}

/** Whether the incident falls under this regime: the answer to its question; for a processor also our role in a part of the data. */
function appliesTo(rules: RegimeRules, facts: Facts): RegimeClock["applies"] {
  const answer = facts.regimes[rules.question].value;
  if (answer !== null) return answer;
  const processes = facts.parts.some((part) => part.facts.ourRole.value === "processor");
  return rules.regime === "processor" && processes ? "yes" : "unknown";
}

type End = { dueAt: Date; from: { anchor: RegimeMoment; at: Date } };

function endOf(term: Term, facts: RegimeFacts): End | null {
  const at = momentOf(facts, term.anchor);
  if (!at) return null;
  const dueAt = "hours" in term ? deadlineAfter(at, term.hours) : monthsAfter(at, term.months);
  const lifted = term.unlessLater ? momentOf(facts, term.unlessLater) : null;
  return lifted && lifted > dueAt ? null : { dueAt, from: { anchor: term.anchor, at } };
}

/** The earliest end of a step, from its own moments and no other. */
function firstEnd(step: RegimeStep, facts: RegimeFacts): End | null {
  const ends = step.terms.flatMap((term) => endOf(term, facts) ?? []);
  return ends.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

type Sent = { at: Date; by: string };

/** Which step was sent, and when, that makes this one done: itself, or the first of those after it. */
function sentBy(steps: readonly RegimeStep[], facts: RegimeFacts, from: number): Sent | null {
  const own = steps[from] ? momentOf(facts, steps[from].done) : null;
  if (own && steps[from]) return { at: own, by: steps[from].key };
  const later = steps.slice(from + 1).flatMap((step): Sent[] => {
    const at = momentOf(facts, step.done);
    return at ? [{ at, by: step.key }] : [];
  });
  return later.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}

function stepClocks(rules: RegimeRules, facts: RegimeFacts, applies: string, now: Date): StepClock[] {
  return rules.steps.map((step, index) => {
    const end = firstEnd(step, facts);
    const sent = sentBy(rules.steps, facts, index);
    const doneAt = sent?.at ?? null;
    const started: ClockState = end
      ? clockState({ dueAt: end.dueAt, now, doneAt })
      : doneAt
        ? "met"
        : "not-started";
    return {
      step,
      state: applies === "no" && !doneAt ? "not-applicable" : started,
      dueAt: end?.dueAt ?? null,
      from: end?.from ?? null,
      doneAt,
      reference: facts[step.reference].value,
      takenBy: sent && sent.by !== step.key ? sent.by : null,
    };
  });
}

/** The clocks beside the GDPR's that run in this incident: of every regime in force, each step from its own moment. */
export function regimeClocks(
  facts: Facts,
  lines: readonly LegalLine[],
  at: { now: Date; over: boolean },
): RegimeClock[] {
  const days: RegimeDays = {
    firstSignalAt: new Date(facts.awareness.firstSignalAt),
    now: at.over ? null : at.now,
  };
  return regimesInForce(lines, facts.regimes, days).map((rules) => {
    const applies = appliesTo(rules, facts);
    return { rules, applies, steps: stepClocks(rules, facts.regimes, applies, at.now) };
  });
}

/** The step of this regime that must be done first; null when none is open or none has begun. */
export function nextStep({ applies, steps }: RegimeClock): (StepClock & { dueAt: Date }) | null {
  if (applies === "no") return null;
  const open = steps.flatMap((one) => (one.dueAt && !one.doneAt ? [{ ...one, dueAt: one.dueAt }] : []));
  return open.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

/** Whether any step has a beginning or was done. */
export function hasBegun({ steps }: RegimeClock): boolean {
  return steps.some(({ dueAt, doneAt }) => dueAt !== null || doneAt !== null);
}

/** What a person must still say before this clock can run: whether it applies, and since when. Null when nothing is asked. */
export function stillAsked(clock: RegimeClock): "applies" | "anchor" | null {
  if (clock.applies === "no") return null;
  if (clock.applies === "unknown") return "applies";
  return hasBegun(clock) ? null : "anchor";
}

/** Whether everything this regime asks was done, or it asks nothing. */
export function isSettled(clock: RegimeClock): boolean {
  if (clock.applies === "no") return true;
  return clock.applies === "yes" && clock.steps.every(({ doneAt }) => doneAt !== null);
}
