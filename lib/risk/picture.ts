import { knownAt } from "#lib/facts/awareness.ts";
import { type End, isOpen, settled } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { Group } from "#lib/facts/group.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { type Question, type QuestionName, questionNames, questions } from "./questions.ts";

type ValueOfQuestion<Q> = Q extends Question<infer T> ? T : never;

/** What happened to one group, with every question answered: known facts as they are, open ones at one end. */
export type Picture = { [K in QuestionName]: ValueOfQuestion<(typeof questions)[K]> } & {
  /** The day on which it counts how a technique stood. */
  knownAt: Date;
};

/** The picture at one end, except for the questions that are put at the other. */
export function pictureAt(
  facts: Facts,
  group: Group,
  end: End,
  otherEnd: readonly QuestionName[] = [],
): Picture {
  const opposite = end === "best" ? "worst" : "best";
  const entries = questionNames.map((name) => {
    const { fact, scale } = questions[name] as Question<unknown>;
    return [name, settled(fact(facts, group), scale, otherEnd.includes(name) ? opposite : end)];
  });
  return { ...Object.fromEntries(entries), knownAt: knownAt(facts.awareness) } as Picture;
}

/** The questions that still leave room for this group. */
export function openQuestions(facts: Facts, group: Group): QuestionName[] {
  return questionNames.filter((name) => {
    const { fact, scale } = questions[name] as Question<unknown>;
    return isOpen(fact(facts, group) as Fact<unknown>, scale);
  });
}

/** Where a question of this group is answered. */
export function pathOf(name: QuestionName, group: Group): FactPath {
  return questions[name].path(group.id);
}
