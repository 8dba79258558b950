import { sayFactMoment } from "#lib/clock/say-moment.ts";
import { sayNumber } from "#lib/clock/say-number.ts";
import type { Amount } from "#lib/facts/field.ts";
import type { Message } from "#lib/words/message.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { Line, Origin, Piece, Report, ReportEntry } from "./report.ts";

export type SpelledPiece = { kind: Piece["kind"]; lines: string[] };

export type SpelledEntry = {
  id: string;
  number: string;
  question: string;
  obligatory: boolean;
} & (
  | { kind: "asked"; origin: Origin; originWord: string; says: SpelledPiece[]; remarks: string[] }
  | { kind: "left-out"; reason: string }
);

export type SpelledPart = { id: string; number: string; title: string; entries: SpelledEntry[] };

/** A report in one language: nothing but strings, in the form's order. */
export type SpelledReport = { version: string; checkedOn: string; parts: SpelledPart[] };

/** Speaks a report in a language. What people typed stays as they typed it. */
export function spellOut(report: Report, locale: Locale, t: Words): SpelledReport {
  const say = (message: Message) => t(message.key, message.values);
  const entry = (one: ReportEntry): SpelledEntry => {
    const asked = {
      id: one.id,
      number: one.number ?? "",
      question: t(`${report.words}.questions.${one.id}`),
      obligatory: one.obligatory,
    };
    if (one.kind === "left-out") return { ...asked, kind: "left-out", reason: say(one.reason) };
    const { origin, says, remarks } = one.answer;
    return {
      ...asked,
      kind: "asked",
      origin,
      originWord: t(`reports.origin.${origin}`),
      says: says.map((piece) => spellPiece(piece, report.words, locale, t)),
      remarks: remarks.map(say),
    };
  };
  return {
    ...report.form,
    parts: report.parts.map((part) => ({
      id: part.id,
      number: part.number === null ? "" : String(part.number),
      title: t(`${report.words}.chapters.${part.id}`),
      entries: part.entries.map(entry),
    })),
  };
}

/** One piece of an answer in a language: a line per choice, a paragraph per line of text. */
export function spellPiece(piece: Piece, area: string, locale: Locale, t: Words): SpelledPiece {
  switch (piece.kind) {
    case "text":
      return { kind: "text", lines: piece.lines.map((line) => spellLine(line, t)) };
    case "choices":
      return {
        kind: "choices",
        lines: piece.options.map((key) => t(`${area}.options.${piece.list}.${key}`)),
      };
    case "moment":
      return { kind: "moment", lines: [sayFactMoment(piece.moment, locale, t)] };
    case "amount":
      return { kind: "amount", lines: [sayAmount(piece.amount, locale, t)] };
  }
}

function spellLine(line: Line, t: Words): string {
  return typeof line === "string" ? line : t(line.key, line.values);
}

/** A number of people or records: "1.200", or "1.200 tot 1.500" where it is not exact. */
export function sayAmount({ min, max }: Amount, locale: Locale, t: Words): string {
  if (min === max) return sayNumber(min, locale);
  return t("reports.amountBetween", { min: sayNumber(min, locale), max: sayNumber(max, locale) });
}
