import { sayFactMoment, sayTable } from "#lib/clock/say-moment.ts";
import type { Answer, Line, Piece, Report, ReportEntry } from "#lib/reports/report.ts";
import { spellPiece } from "#lib/reports/spell-out.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { type QuestionId, questions } from "./questions.ts";

/** A text to be put in one field of the form. */
export type CopyField = {
  text: string;
  /** Signs as a person counts them, not bytes. */
  count: number;
  /** The most that the form takes, where a source says so. */
  most: number | null;
};

/** One question as it is carried over into the form: what to choose there, what to put there, or that nothing is known. */
export type CopyRow = {
  id: string;
  number: string;
  question: string;
  obligatory: boolean;
  choose: string[];
  fields: CopyField[];
  /** Where the answer comes from; what is missing or was not verified has nothing to copy. */
  answer: Answer;
  remarks: string[];
};

export type CopyChapter = { id: string; number: string; title: string; rows: CopyRow[] };

/** The sheet as a person carries it over into the authority's form: only what is asked, in the form's order. */
export function copyDesk(report: Report, locale: Locale, t: Words): CopyChapter[] {
  return report.parts.map((part) => ({
    id: part.id,
    number: part.number === null ? "" : String(part.number),
    title: t(`${report.words}.chapters.${part.id}`),
    rows: part.entries.flatMap((entry) => rowOf(entry, report.words, locale, t)),
  }));
}

function rowOf(entry: ReportEntry, area: string, locale: Locale, t: Words): CopyRow[] {
  // The number of the receipt is given by the authority: it is no field of the form.
  if (entry.kind === "left-out" || entry.id === "apNotificationNumber") return [];
  const { answer } = entry;
  const choices = answer.says.filter((piece) => piece.kind === "choices");
  return [
    {
      id: entry.id,
      number: entry.number ?? "",
      question: t(`${area}.questions.${entry.id}`),
      obligatory: entry.obligatory,
      choose: choices.flatMap((piece) => spellPiece(piece, area, locale, t).lines),
      fields: fieldsOf(
        entry.id as QuestionId,
        answer.says,
        (piece) => spellPiece(piece, area, locale, t).lines,
      ),
      answer,
      remarks: [
        ...roughly(answer.says, locale, t),
        ...answer.remarks.map(({ key, values }) => t(key, values)),
      ],
    },
  ];
}

/** The fields in which each line has a box of its own in the form: a person's name, function, telephone and e-mail. */
const lineByLine: ReadonlySet<QuestionId> = new Set(["contactPerson", "organisationAddress"]);

function fieldsOf(id: QuestionId, says: Piece[], spell: (piece: Piece) => string[]): CopyField[] {
  const most = questions[id].most ?? null;
  const field = (text: string): CopyField => ({ text, count: [...text].length, most });
  const told = says.filter((piece) => piece.kind !== "choices" && !isNoChoice(piece));
  if (lineByLine.has(id)) return told.flatMap((piece) => spell(piece).map(field));
  // A moment between words is one text; a number stands alone and without the dots of a thousand, which a box refuses.
  const text = told.map((piece) => asTyped(piece) ?? spell(piece).join("\n")).join("\n");
  return text === "" ? [] : [field(text)];
}

/** "None of these" is a way of not choosing, not a text for a box. */
function isNoChoice(piece: Piece): boolean {
  const [line] = piece.kind === "text" ? piece.lines : [];
  return isWord(line) && line.key === "ap.lines.noneOfThese";
}

function isWord(line: Line | undefined): line is Exclude<Line, string> {
  return line !== undefined && typeof line !== "string";
}

/** A number and a moment as the boxes of a Dutch form take them, whatever the language of the reader. */
function asTyped(piece: Piece): string | null {
  if (piece.kind === "amount" && piece.amount.min === piece.amount.max) return String(piece.amount.min);
  if (piece.kind !== "moment") return null;
  const typed = sayTable(new Date(piece.moment.at), "nl");
  return piece.moment.precision === "day" ? (typed.split(" ")[0] ?? typed) : typed;
}

/** "About" has no place in a box for a date: it is said beside it. */
function roughly(says: Piece[], locale: Locale, t: Words): string[] {
  return says.flatMap((piece) =>
    piece.kind === "moment" && piece.moment.precision === "about"
      ? [sayFactMoment(piece.moment, locale, t)]
      : [],
  );
}
