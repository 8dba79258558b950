import { type Amount, type Fact, mostPeople } from "./field.ts";

/** The two ends between which the truth lies while a fact is open. */
export type End = "best" | "worst";

/**
 * How bad an answer can be at most and at least for the people concerned. An answer that is listed as open says that
 * somebody looked and could not tell, which is as open as no answer.
 */
export type Scale<T> = {
  best: T;
  worst: T;
  /** The options from best to worst, where the answers are options. */
  order?: readonly T[];
  openAnswer?: (value: T) => boolean;
};

/** A scale over options, written from best to worst. */
export function fromBestToWorst<const O extends string>(...options: readonly O[]): Scale<O> {
  return { best: options[0] as O, worst: options.at(-1) as O, order: options };
}

/** A scale over sets: nothing is best, everything is worst. */
export function anyOf<O extends string>(all: readonly O[]): Scale<O[]> {
  return { best: [], worst: [...all] };
}

/** A scale over numbers of people: the more, the worse. */
export const howMany: Scale<Amount> = {
  best: { min: 0, max: 0 },
  worst: { min: mostPeople, max: mostPeople },
};

function answered<T>(fact: Fact<T>, scale: Scale<T>): fact is Fact<T> & { value: T } {
  return fact.value !== null && !scale.openAnswer?.(fact.value);
}

/** Whether the fact still leaves room: not yet known, only suspected, or answered with "could not tell". */
export function isOpen<T>(fact: Fact<T>, scale: Scale<T>): boolean {
  return !answered(fact, scale) || fact.certainty === "suspicion";
}

/**
 * The value of a fact at one end of what it can still be. A suspicion counts when it makes things worse and never when
 * it makes them better: at best it is true, at worst it is worse.
 */
export function settled<T>(fact: Fact<T>, scale: Scale<T>, end: End): T {
  if (!answered(fact, scale)) return scale[end];
  return fact.certainty === "suspicion" && end === "worst" ? scale.worst : fact.value;
}
