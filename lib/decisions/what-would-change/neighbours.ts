import type { Scale } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { sections } from "#lib/facts/facts.ts";
import type { Amount, Fact, Field } from "#lib/facts/field.ts";
import { manyRecipients } from "#lib/risk/exposure.ts";
import { manyPeople, veryManyPeople } from "#lib/risk/number.ts";
import { type Question, type QuestionName, questions } from "#lib/risk/questions.ts";
import { factAt, fieldAt, type Place, placeOf } from "./places.ts";

/** Another answer, as it can be said: one of the options, an option more or less, a number past a mark, something filled in. */
export type Answer =
  | { says: "is" | "with" | "without"; option: string }
  | { says: "more-than" | "at-most"; mark: number }
  | { says: "none" | "filled" };

/** The same facts but for one answer, and how far that answer lies from the one that stands. */
export type Neighbour = {
  place: Place;
  answer: Answer;
  fact: Fact<unknown>;
  /** Steps on the scale of the question; finding out what is open is one step. */
  size: number;
  /** Whether the fact that stands is open: not yet known, only suspected, or answered with "could not tell". */
  open: boolean;
  /** The explanation that the law asks with this answer, where it is filled in together with it. */
  explained: Place | null;
};

/** The numbers at which a rule reads a number of people differently. */
const marks = [...new Set([manyPeople, manyRecipients, veryManyPeople])].sort((a, b) => a - b);

/** Explanations that do not bear the name of the question they explain. */
const explanations: Record<string, string> = { uavg41Ground: "uavg41Necessity" };

/** What stands for an explanation: which words are used changes no outcome. */
export const someText = "…";

type Other = { answer: Answer; value: unknown; size: number };

function sure(value: unknown): Fact<unknown> {
  return { value, certainty: "fact", source: null };
}

/** The question about the risk that stands at a place, or null where the risk does not ask. */
export function questionAt({
  field,
  item,
  path,
}: Place): { name: QuestionName; question: Question<unknown> } | null {
  if (!Object.hasOwn(questions, field)) return null;
  const question = questions[field as QuestionName] as Question<unknown>;
  return question.path(item) === path ? { name: field as QuestionName, question } : null;
}

function otherOptions(options: readonly string[], value: unknown, scale?: Scale<unknown>): Other[] {
  const order =
    scale?.order && options.every((option) => scale.order?.includes(option)) ? scale.order : options;
  const here = value === null ? -1 : order.indexOf(value);
  return options.map((option) => ({
    answer: { says: "is", option },
    value: option,
    size: here < 0 ? 1 : Math.abs(order.indexOf(option) - here),
  }));
}

function otherSets(options: readonly string[], value: readonly string[] | null): Other[] {
  const has = value ?? [];
  const missing = options.filter((option) => !has.includes(option));
  const more: Other[] = missing.map((option) => ({
    answer: { says: "with", option },
    value: [...has, option],
    size: 1,
  }));
  const less: Other[] = has.map((option) => ({
    answer: { says: "without", option },
    value: has.filter((one) => one !== option),
    size: 1,
  }));
  const none: Other = { answer: { says: "none" }, value: [], size: Math.max(1, has.length) };
  return has.length === 1 ? [...more, none] : [...more, ...less, none];
}

function otherAmounts(value: Amount | null): Other[] {
  const more: Other[] = marks.map((mark, at) => ({
    answer: { says: "more-than", mark },
    value: { min: mark + 1, max: mark + 1 },
    size: value ? marks.slice(0, at + 1).filter((passed) => value.max <= passed).length : 1,
  }));
  const less: Other[] = marks.map((mark, at) => ({
    answer: { says: "at-most", mark },
    value: { min: Math.min(value?.min ?? mark, mark), max: mark },
    size: value ? marks.slice(at).filter((passed) => value.max > passed).length : 1,
  }));
  return [...more, ...less].filter(({ size }) => size > 0);
}

function others(field: Field, value: unknown, scale?: Scale<unknown>): Other[] {
  switch (field.kind) {
    case "choice":
      return otherOptions(field.options, value, scale);
    case "choices":
      return otherSets(field.options, value as string[] | null);
    case "amount":
      return otherAmounts(value as Amount | null);
    case "text":
      return value === null ? [{ answer: { says: "filled" }, value: someText, size: 1 }] : [];
    // No outcome turns on a moment alone, and there is no next moment to try.
    case "moment":
      return [];
  }
}

/** The open explanation that belongs to an answer of this question ("…How", "…Why"), or null where there is none. */
function explanationOf(facts: Facts, { section, item, field }: Place): Place | null {
  const fields = sections[section].fields as Record<string, Field>;
  const name =
    explanations[field] ??
    Object.keys(fields).find(
      (other) => /^(?:How|Why)$/.test(other.slice(field.length)) && other.startsWith(field),
    );
  const place = name && fields[name]?.kind === "text" ? placeOf(section, item, name) : null;
  return place && factAt(facts, place).value === null ? place : null;
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The other answers that a question can have, each sure: on known facts every other answer, on open ones every answer. An
 * answer that needs an explanation is tried without and with it.
 */
export function neighboursAt(facts: Facts, place: Place): Neighbour[] {
  const { value, certainty } = factAt(facts, place);
  const scale = questionAt(place)?.question.scale;
  const suspected = value !== null && certainty === "suspicion";
  const open = value === null || suspected || (scale?.openAnswer?.(value) ?? false);
  const explained = questionAt(place) ? null : explanationOf(facts, place);
  return others(fieldAt(place), value, scale)
    .filter((other) => suspected || !alike(other.value, value))
    .flatMap(({ answer, value: next, size }) => {
      const plain = {
        place,
        answer,
        fact: sure(next),
        size: open ? 1 : Math.max(1, size),
        open,
        explained: null,
      };
      return explained ? [plain, { ...plain, explained }] : [plain];
    });
}
