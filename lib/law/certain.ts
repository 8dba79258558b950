import type { Fact } from "#lib/facts/field.ts";

/** The value of a fact that somebody is sure of; null where it is not known or only suspected. What lightens asks for this. */
export function certain<T>({ value, certainty }: Fact<T>): T | null {
  return certainty === "fact" ? value : null;
}
