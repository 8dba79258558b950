import type { Amount, Fact, Moment } from "#lib/facts/field.ts";
import type { FactPath } from "#lib/law/finding.ts";
import type { Answer, Line, Piece } from "#lib/reports/report.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { ApInput } from "./input.ts";
import { type OptionListName, optionLists, standingOf } from "./options.ts";

/** How one question is answered from the input; null where the form does not ask it of this dossier. */
export type Answerer = (input: ApInput) => Answer | null;

/** An answer that a person gave. */
export function recorded(from: FactPath[], says: Piece[], more: Partial<Answer> = {}): Answer {
  return { origin: "recorded", says, from, missing: [], ...more, remarks: withStanding(says, more.remarks) };
}

/** An answer that was computed; the first remark says from which facts and how, so that a person can confirm it. */
export function derived(from: FactPath[], says: Piece[], how: Message, more: Partial<Answer> = {}): Answer {
  const remarks = withStanding(says, [how, ...(more.remarks ?? [])]);
  return { origin: "derived", says, from, missing: [], ...more, remarks };
}

/** A question whose facts are not yet known. */
export function notYetKnown(missing: FactPath[], ...remarks: Message[]): Answer {
  return { origin: "missing", says: [], from: [], missing, remarks };
}

/** A question of which no source shows what the form wants; what is known is given beside it. */
export function notVerified(from: FactPath[], says: Piece[], ...remarks: Message[]): Answer {
  return { origin: "not-verified", says, from, missing: [], remarks };
}

function withStanding(says: Piece[], remarks: Message[] = []): Message[] {
  const chosen = says.flatMap((piece) =>
    piece.kind === "choices"
      ? piece.options.map((option) => standingOf(piece.list as OptionListName, option))
      : [],
  );
  const unsure = chosen.some((standing) => standing !== "found" && standing !== "own-words");
  const own = chosen.some((standing) => standing === "own-words");
  return [
    ...remarks,
    ...(unsure ? [say("ap.remarks.optionNotVerified")] : []),
    ...(own ? [say("ap.remarks.ownWords")] : []),
  ];
}

export const text = (...lines: Line[]): Piece => ({ kind: "text", lines });
/** Options of a list, in the form's order whatever the order in which they were chosen. */
export function chosen(list: OptionListName, ...options: string[]): Piece {
  const order = Object.keys(optionLists[list]);
  return { kind: "choices", list, options: options.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) };
}
export const number = (n: number): Piece => ({ kind: "amount", amount: { min: n, max: n } });
export const yesNo = (yes: boolean): Piece => chosen("yesNo", yes ? "yes" : "no");

/** The remark that goes with a fact which is only suspected. */
export function suspicion(...facts: Fact<unknown>[]): Message[] {
  return facts.some((fact) => fact.value !== null && fact.certainty === "suspicion")
    ? [say("ap.remarks.suspicion")]
    : [];
}

/** A fact as it was recorded, in the shape the form wants it; not yet known where nobody answered. */
export function fromFact<T>(path: FactPath, fact: Fact<T>, says: (value: T) => Piece[]): Answer {
  if (fact.value === null) return notYetKnown([path]);
  return recorded([path], says(fact.value), { remarks: suspicion(fact) });
}

export const textFrom = (path: FactPath, fact: Fact<string>): Answer =>
  fromFact(path, fact, (value) => [text(value)]);

export const momentFrom = (path: FactPath, fact: Fact<Moment>): Answer =>
  fromFact(path, fact, (moment) => [{ kind: "moment", moment }]);

export const amountFrom = (path: FactPath, fact: Fact<Amount>): Answer =>
  fromFact(path, fact, (amount) => [{ kind: "amount", amount }]);

/** Something the organisation's own settings say; an empty text is no answer. */
export function fromSetting(path: FactPath, value: string | null | undefined): Answer {
  return value?.trim() ? recorded([path], [text(value.trim())]) : notYetKnown([path]);
}

/** Options chosen from a list, with the free text that belongs to "other" where the form asks for it. */
export function choicesFrom(
  list: OptionListName,
  path: FactPath,
  fact: Fact<string[]> | Fact<string>,
  note?: { path: FactPath; fact: Fact<string> },
): Answer {
  const { value } = fact;
  if (value === null) return notYetKnown([path]);
  const options = Array.isArray(value) ? value : [value];
  const says: Piece[] = [options.length > 0 ? chosen(list, ...options) : text(say("ap.lines.noneOfThese"))];
  const asksNote = note && options.includes("other");
  if (asksNote && note.fact.value) says.push(text(note.fact.value));
  return recorded([path, ...(asksNote && note.fact.value ? [note.path] : [])], says, {
    missing: asksNote && !note.fact.value ? [note.path] : [],
    remarks: suspicion(fact as Fact<unknown>),
  });
}
