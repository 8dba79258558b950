import { type Message, say } from "#lib/words/message.ts";
import type { Certainty, Fact, Field } from "./field.ts";
import { type RawForm, typedIn } from "./raw-form.ts";
import { readAmount } from "./read-amount.ts";
import { readChoice, readChoices } from "./read-choice.ts";
import { readFactMoment } from "./read-fact-moment.ts";
import { readText } from "./read-text.ts";

const longestSource = 300;

type ValueRead = { ok: true; value: unknown } | { ok: false; at: string; problem: Message };
export type FieldRead = { ok: true; fact: Fact<unknown> } | { ok: false; problems: Record<string, Message> };

/**
 * Reads one question of a form: its answer, how certain it is and where it comes from. Problems stand under the name of
 * the input where they are mended ("people.max", "description.source").
 */
export function readField(name: string, field: Field, raw: RawForm, now: Date): FieldRead {
  const value = readValue(name, field, raw, now);
  const certainty = readCertainty(typedIn(raw, `${name}.certainty`));
  const source = readText(typedIn(raw, `${name}.source`), { long: false, most: longestSource });
  if (value.ok && certainty && source.ok) {
    return { ok: true, fact: { value: value.value, certainty, source: source.value } };
  }
  const problems: Record<string, Message> = {};
  if (!value.ok) problems[value.at] = value.problem;
  if (!certainty) problems[`${name}.certainty`] = say("errors.notAnOption");
  if (!source.ok) problems[`${name}.source`] = source.problem;
  return { ok: false, problems };
}

function readValue(name: string, field: Field, raw: RawForm, now: Date): ValueRead {
  switch (field.kind) {
    case "choice":
      return readChoice(raw, name, field.options);
    case "choices":
      return readChoices(raw, name, field.options);
    case "text": {
      const read = readText(typedIn(raw, name), field);
      return read.ok ? read : { ok: false, at: name, problem: read.problem };
    }
    case "moment": {
      const read = readFactMoment(raw, name, now);
      return read.ok ? read : { ok: false, at: `${name}.${read.part}`, problem: read.problem };
    }
    case "amount": {
      const read = readAmount(raw, name);
      return read.ok ? read : { ok: false, at: `${name}.${read.part}`, problem: read.problem };
    }
  }
}

function readCertainty(text: string): Certainty | null {
  if (text === "" || text === "fact") return "fact";
  return text === "suspicion" ? "suspicion" : null;
}
