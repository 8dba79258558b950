import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { Group, GroupFacts } from "#lib/facts/group.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { type Words, words } from "#lib/words/words.ts";
import type { LetterSettings } from "./letter.ts";
import { longDay } from "./long-date.ts";

export type LetterInput = LetterSettings & {
  organisation: string;
  /** When the authority was first notified, as an instant; null while it was not. */
  filed: string | null;
};

type Known<F> = F extends Fact<infer T> ? T : never;
export type SingleSection = "nature" | "discovery" | "recipient" | "recovery" | "parties";

/** What one block was made of. */
export type Gathered = { from: Set<FactPath>; unknown: Set<FactPath>; foreign: Set<FactPath> };

/** What a block is composed with: facts are read through it, so that it is known which went in and which are open. */
export type Composing = {
  input: LetterInput;
  group: Group | null;
  facts: Facts;
  gathered: Gathered;
  /** Says a word of the letter, in its language and in its form of address. */
  say: (key: string, values?: Record<string, string | number>) => string;
  /** "Dit weten we nog niet. U hoort het uiterlijk op …" */
  later: () => string;
  /** The value where it is a fact; null where it is not known or only suspected, and then it counts as open. */
  known: <S extends SingleSection, K extends keyof Facts[S] & string>(
    section: S,
    field: K,
  ) => Known<Facts[S][K]> | null;
  /** The same without counting as read: to choose what is said at all. */
  sure: <S extends SingleSection, K extends keyof Facts[S] & string>(
    section: S,
    field: K,
  ) => Known<Facts[S][K]> | null;
  ofGroup: <K extends keyof GroupFacts & string>(field: K) => Known<GroupFacts[K]> | null;
  sureOfGroup: <K extends keyof GroupFacts & string>(field: K) => Known<GroupFacts[K]> | null;
  /** A free text of the dossier as it stands there; in a letter in another language somebody must translate it. */
  freeText: (path: FactPath, text: string | null) => string[];
};

/** In Dutch both forms of address stand in one sentence, as [u|je]: the letter keeps one of them. */
export function addressed(text: string, address: LetterSettings["address"]): string {
  return text.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, u: string, je: string) =>
    address === "u" ? u : je,
  );
}

/** The word lists of a letter: everything under `letterText`. */
export function letterWords(input: LetterSettings): Composing["say"] {
  const t: Words = words(input.locale);
  return (key, values) => addressed(t(key, values), input.address);
}

/** The value of a fact that is known for certain, else null. */
function certain<T>(fact: Fact<T>): T | null {
  return fact.certainty === "fact" ? fact.value : null;
}

/** Starts a block. What it reads is remembered: what went in, what is open, and what must be translated. */
export function composing(facts: Facts, group: Group | null, input: LetterInput): Composing {
  const gathered: Gathered = { from: new Set(), unknown: new Set(), foreign: new Set() };
  const say = letterWords(input);
  const read = <T>(path: FactPath, fact: Fact<T>): T | null => {
    if (fact.value === null || fact.certainty !== "fact") {
      gathered.unknown.add(path);
      return null;
    }
    gathered.from.add(path);
    return fact.value;
  };
  return {
    input,
    group,
    facts,
    gathered,
    say,
    sureOfGroup: (field) => (group ? certain(group.facts[field] as Fact<never>) : null),
    later: () =>
      input.nextMessageAt
        ? say("letterText.later", { day: longDay(new Date(input.nextMessageAt), input.locale) })
        : say("letterText.laterUndated"),
    known: (section, field) => read(`${section}/${field}`, facts[section][field] as Fact<never>),
    sure: (section, field) => certain(facts[section][field] as Fact<never>),
    ofGroup: (field) =>
      group ? read(`group/${group.id}/${field}`, group.facts[field] as Fact<never>) : null,
    freeText: (path, text) => {
      if (!text?.trim()) return [];
      // The dossier is written in Dutch, the language of the house.
      if (input.locale !== "nl") gathered.foreign.add(path);
      return [text.trim()];
    },
  };
}

/** The value of a fact by its path, where it is a fact; undefined where it is open or no longer there. */
export function factAt(facts: Facts, path: FactPath): unknown {
  const [section = "", item = "", field = ""] = path.split("/");
  const held =
    section === "group"
      ? facts.groups.find(({ id }) => id === item)?.facts
      : (facts[section as SingleSection] as object | undefined);
  const fact = (held as Record<string, Fact<unknown>> | undefined)?.[section === "group" ? field : item];
  return fact && fact.value !== null && fact.certainty === "fact" ? fact.value : undefined;
}
