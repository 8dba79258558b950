import { type Facts, noFacts } from "./facts.ts";
import type { Fact } from "./field.ts";
import { type Group, type GroupFacts, group } from "./group.ts";
import { emptySection } from "./section.ts";

/** An answer that is sure, with where it comes from. */
export function fact<T>(value: T, source: string | null = null): Fact<T> {
  return { value, certainty: "fact", source };
}

/** An answer that is only suspected. */
export function suspicion<T>(value: T, source: string | null = null): Fact<T> {
  return { value, certainty: "suspicion", source };
}

type Known<F> = F extends Fact<infer T> ? T : never;

/** What is said of a section: bare values are facts; a suspicion or a source is given as a whole fact. */
export type Said<S> = { [K in keyof S]?: Known<S[K]> | Fact<Known<S[K]>> };

function isFact(said: unknown): said is Fact<unknown> {
  return typeof said === "object" && said !== null && "certainty" in said;
}

function withSaid<S extends object>(empty: S, said: Said<S> = {}): S {
  const facts = Object.entries(said).map(([name, value]) => [name, isFact(value) ? value : fact(value)]);
  return { ...empty, ...Object.fromEntries(facts) };
}

/** A group of people of whom only what is said is known. */
export function aGroup(id: string, said: Said<GroupFacts> = {}): Group {
  return { id, facts: withSaid(emptySection(group), said) };
}

type Listed = "groups" | "parts" | "otherParties" | "judgements" | "addressSafety";
type NotSaid = "awareness" | Listed;

type SaidFacts = {
  [Name in Exclude<keyof Facts, NotSaid>]?: Said<Facts[Name]>;
} & Partial<Pick<Facts, Listed>> & {
    awareness?: Partial<Facts["awareness"]>;
  };

const longAgo = "2026-11-20T09:00:00.000Z";

/** The facts of an incident of which only what is said is known; awareness is judged at the first signal unless said otherwise. */
export function someFacts(said: SaidFacts = {}): Facts {
  const firstSignalAt = said.awareness?.firstSignalAt ?? longAgo;
  const awareness = { firstSignalAt, awareAt: firstSignalAt, awareReason: null, riskKnownAt: null };
  const empty = noFacts({ ...awareness, ...said.awareness });
  return {
    ...empty,
    nature: withSaid(empty.nature, said.nature),
    discovery: withSaid(empty.discovery, said.discovery),
    recipient: withSaid(empty.recipient, said.recipient),
    recovery: withSaid(empty.recovery, said.recovery),
    consequences: withSaid(empty.consequences, said.consequences),
    parties: withSaid(empty.parties, said.parties),
    contact: withSaid(empty.contact, said.contact),
    communication: withSaid(empty.communication, said.communication),
    order: withSaid(empty.order, said.order),
    lateness: withSaid(empty.lateness, said.lateness),
    regimes: withSaid(empty.regimes, said.regimes),
    groups: said.groups ?? [],
    parts: said.parts ?? [],
    otherParties: said.otherParties ?? [],
    judgements: said.judgements ?? [],
    addressSafety: said.addressSafety ?? [],
  };
}
