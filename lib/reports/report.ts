import type { Amount, Moment } from "#lib/facts/field.ts";
import type { FactPath } from "#lib/law/finding.ts";
import type { Message } from "#lib/words/message.ts";

/**
 * Where an answer comes from. Recorded: a person typed or chose it. Derived: computed from recorded facts, to be
 * confirmed by a person. Missing: not yet known. Not verified: what the authority asks here was not found in a source.
 */
export const origins = ["recorded", "derived", "missing", "not-verified"] as const;
export type Origin = (typeof origins)[number];

/** A line of an answer: as a person typed it (a string, never translated), or a word still to be spoken. */
export type Line = string | Message;

/** A part of an answer, without language: "yes, and these two supervisors" is two pieces. */
export type Piece =
  | { kind: "text"; lines: Line[] }
  | { kind: "choices"; list: string; options: string[] }
  | { kind: "moment"; moment: Moment }
  | { kind: "amount"; amount: Amount };

export type Answer = {
  origin: Origin;
  says: Piece[];
  /** The facts it was made of. */
  from: FactPath[];
  /** Facts that are not yet known and could change it; an answer may be there and still be incomplete. */
  missing: FactPath[];
  /** What a person must know when using the answer: how it was derived, what must be confirmed. */
  remarks: Message[];
};

/** One question of the form: answered as well as the facts allow, or left out with the reason. */
export type ReportEntry = {
  /** The question; its label is the word `<words>.questions.<id>`. */
  id: string;
  /** The form's own number; null where the form gives none. */
  number: string | null;
  obligatory: boolean;
} & ({ kind: "asked"; answer: Answer } | { kind: "left-out"; reason: Message });

export type ReportPart = { id: string; number: number | null; entries: ReportEntry[] };

/** What leaves the house, before it is spoken in a language: the form's questions in its order, each with its answer. */
export type Report = {
  /** The area of words that knows this form's questions, chapters and options. */
  words: string;
  form: { version: string; checkedOn: string };
  parts: ReportPart[];
};

/** All entries in the form's order. */
export function entriesOf(report: Report): ReportEntry[] {
  return report.parts.flatMap((part) => part.entries);
}

/** The obligatory questions that have no answer yet. */
export function missing(report: Report): ReportEntry[] {
  return unanswered(report).filter((entry) => entry.obligatory);
}

/** Every question that has no answer yet, obligatory or not: the open questions of the dossier. */
export function unanswered(report: Report): ReportEntry[] {
  return entriesOf(report).filter((entry) => entry.kind === "asked" && entry.answer.origin === "missing");
}

/** The questions that have an answer, while some fact that belongs in it is not yet known. */
export function partlyKnown(report: Report): ReportEntry[] {
  return entriesOf(report).filter(
    (entry) => entry.kind === "asked" && entry.answer.origin !== "missing" && entry.answer.missing.length > 0,
  );
}

/** How many answers of each origin a report has. */
export function countOrigins(report: Report): Record<Origin, number> {
  const count: Record<Origin, number> = { recorded: 0, derived: 0, missing: 0, "not-verified": 0 };
  for (const entry of entriesOf(report)) if (entry.kind === "asked") count[entry.answer.origin] += 1;
  return count;
}
