import { canonical } from "#lib/audit/canonical.ts";
import type { Locale } from "#lib/words/words.ts";
import { type RawForm, rawOf } from "./raw-form.ts";
import type { Section, SectionFacts } from "./section.ts";

/** The answers in which two versions of a section differ: those that only the other one changed, and the rest. */
export type Differences = { taken: string[]; both: string[] };

type Versions<S extends Section> = {
  /** What lay before both when they began. */
  base: SectionFacts<S>;
  theirs: SectionFacts<S>;
  mine: SectionFacts<S>;
};

/**
 * Compares two versions of a section that began as the same one. What I left alone and they changed is theirs to keep
 * ("taken"); what we answered differently is for a person to choose ("both"). Compared as a form shows it, to the minute,
 * so that an answer nobody touched counts as untouched.
 */
export function mergeSection<S extends Section>(section: S, versions: Versions<S>): Differences {
  const differences: Differences = { taken: [], both: [] };
  const said = (facts: SectionFacts<S>) => rawOf(section, facts, "nl");
  const [base, theirs, mine] = [said(versions.base), said(versions.theirs), said(versions.mine)];
  for (const name of Object.keys(section.fields)) {
    const [was, their, my] = [answer(base, name), answer(theirs, name), answer(mine, name)];
    if (their === my || their === was) continue;
    differences[my === was ? "taken" : "both"].push(name);
  }
  return differences;
}

/** A form as it was typed, with these answers as somebody else saved them. */
export function takeOver<S extends Section>(
  section: S,
  typed: RawForm,
  theirs: SectionFacts<S>,
  names: readonly string[],
  locale: Locale,
): RawForm {
  const isTaken = (input: string) => names.some((name) => belongsTo(input, name));
  const own = Object.entries(typed).filter(([input]) => !isTaken(input));
  const taken = Object.entries(rawOf(section, theirs, locale)).filter(([input]) => isTaken(input));
  return Object.fromEntries([...own, ...taken]);
}

function belongsTo(input: string, name: string): boolean {
  return input === name || input.startsWith(`${name}.`);
}

function answer(raw: RawForm, name: string): string {
  return canonical(Object.fromEntries(Object.entries(raw).filter(([input]) => belongsTo(input, name))));
}
