import type { Message } from "#lib/words/message.ts";
import type { Fact } from "./field.ts";
import type { RawForm } from "./raw-form.ts";
import { timelineContradictions } from "./read-discovery.ts";
import { readField } from "./read-field.ts";
import type { Section, SectionFacts } from "./section.ts";

export type SectionRead<S extends Section> =
  | { ok: true; facts: SectionFacts<S> }
  | { ok: false; problems: Record<string, Message> };

/**
 * Reads a posted form into the facts of a section. Nothing is required: what is empty is not yet known. Refuses, per
 * input, what cannot be read or cannot be true. Never throws, and looks only at the names that the section knows.
 */
export function readSection<S extends Section>(section: S, raw: RawForm, now: Date): SectionRead<S> {
  const problems: Record<string, Message> = {};
  const facts: Record<string, Fact<unknown>> = {};
  for (const [name, field] of Object.entries(section.fields)) {
    const read = readField(name, field, raw, now);
    if (read.ok) facts[name] = read.fact;
    else Object.assign(problems, read.problems);
  }
  Object.assign(problems, contradictions(section, facts));
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, facts: facts as SectionFacts<S> };
}

/** Two answers that are fine apart and wrong together. Looks only at those that could be read. */
function contradictions(section: Section, facts: Record<string, Fact<unknown>>): Record<string, Message> {
  return section.name === "discovery" ? timelineContradictions(facts) : {};
}
