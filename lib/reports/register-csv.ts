import { sayTable } from "#lib/clock/say-moment.ts";

/** What a cell can hold. A number is written with a decimal comma, a moment in Amsterdam time, nothing as an empty cell. */
export type Cell = string | number | Date | null;

const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";

/**
 * A table as a CSV file that Dutch Excel opens with a double click: semicolons, CRLF, UTF-8 with its mark, decimal comma,
 * dates as dd-mm-yyyy hh:mm. Text that a spreadsheet would run as a formula is made plain text.
 */
export function csvNl(header: string[], rows: Iterable<Cell[]>): string {
  return [...csvNlLines(header, rows)].join("");
}

/** The same file line by line, for a register too long to hold in one text. */
export function* csvNlLines(header: string[], rows: Iterable<Cell[]>): Generator<string> {
  yield byteOrderMark + csvLine(header);
  for (const row of rows) yield csvLine(row);
}

function csvLine(cells: Cell[]): string {
  return cells.map(cellText).join(";") + lineEnd;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell);
  if (cell instanceof Date) return sayTable(cell, "nl");
  const text = plain(cell);
  return /[";\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

// Without thousands points: a spreadsheet must be able to count with it. Twenty digits are more than any number has here.
const numbers = new Intl.NumberFormat("nl-NL", { useGrouping: false, maximumFractionDigits: 20 });

function numberText(n: number): string {
  if (!Number.isFinite(n)) throw new RangeError("not a number for a spreadsheet");
  return numbers.format(n);
}

// The signs that begin a formula, in their ordinary and full-width forms, also behind white space or marks nobody sees.
const formula = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function plain(text: string): string {
  const risky = formula.test(text) || /^[\t\r\n]/.test(text);
  return (risky ? `'${text}` : text).toWellFormed().replace(/\r\n?/g, "\n").replaceAll("\0", "");
}
