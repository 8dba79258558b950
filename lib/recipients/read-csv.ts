import { say } from "#lib/words/message.ts";
import { type ListRow, longestCell, mostColumns, mostRows, Unreadable } from "./list-row.ts";

export const separators = [";", ",", "\t"] as const;
export type Separator = (typeof separators)[number];

/** The separator of which the first lines hold most, outside quotes; a semicolon where there is none. */
export function separatorOf(text: string): Separator {
  const told = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  if (told) return told as Separator;
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const lines = head
    .split(/\r\n|\r|\n/)
    .slice(0, 10)
    .filter((line) => line !== "");
  const score = (separator: Separator) => lines.map((line) => line.split(separator).length - 1);
  const best = [...separators].sort((a, b) => weight(score(b)) - weight(score(a)))[0];
  return best ?? ";";
}

/** Many of them, and as many on every line: a comma inside an address must not beat the semicolons around it. */
function weight(counts: number[]): number {
  const least = Math.min(...counts);
  return counts.length === 0 ? 0 : least * 1000 + counts.reduce((sum, one) => sum + one, 0);
}

/**
 * The rows of a CSV file (RFC 4180, with any of three separators), one at a time. Throws {@link Unreadable} for a quote
 * that is never closed and for what is larger than any list of people. Rows are numbered as lines in the file.
 */
export function* readCsv(text: string): Generator<ListRow> {
  const separator = separatorOf(text);
  const reader = { text, separator, at: text.startsWith("\ufeff") ? 1 : 0, line: 1 };
  const told = /^\ufeff?sep=[;,\t]\r?\n/i.exec(text);
  if (told) {
    reader.at = told[0].length;
    reader.line = 2;
  }
  let rows = 0;
  while (reader.at < text.length) {
    const number = reader.line;
    const cells = readLine(reader);
    if (cells.every((cell) => cell === "")) continue;
    if (++rows > mostRows) throw new Unreadable(say("delivery.list.tooManyRows", { most: mostRows }));
    yield { number, cells };
  }
}

type Reader = { text: string; separator: Separator; at: number; line: number };

function readLine(reader: Reader): string[] {
  const cells: string[] = [];
  for (;;) {
    cells.push((reader.text[reader.at] === '"' ? quoted(reader) : bare(reader)).trim());
    if (cells.length > mostColumns)
      throw new Unreadable(say("delivery.list.tooManyColumns", { row: reader.line, most: mostColumns }));
    const next = reader.text[reader.at];
    if (next === reader.separator) {
      reader.at++;
      continue;
    }
    if (next === "\r" && reader.text[reader.at + 1] === "\n") reader.at++;
    reader.at++;
    reader.line++;
    return cells;
  }
}

function bare(reader: Reader): string {
  const from = reader.at;
  const { text, separator } = reader;
  while (reader.at < text.length) {
    const one = text[reader.at];
    if (one === separator || one === "\n" || one === "\r") break;
    reader.at++;
  }
  return bounded(text.slice(from, reader.at), reader.line);
}

function quoted(reader: Reader): string {
  const began = reader.line;
  const { text } = reader;
  let cell = "";
  for (let from = reader.at + 1; ; ) {
    const end = text.indexOf('"', from);
    if (end === -1) throw new Unreadable(say("delivery.list.openQuote", { row: began }));
    const piece = text.slice(from, end);
    cell = bounded(cell + piece, began);
    reader.line += piece.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (text[end + 1] === '"') {
      cell += '"';
      from = end + 2;
      continue;
    }
    reader.at = end + 1;
    // What stands behind a closing quote belongs to the cell, as spreadsheets read it.
    return cell + bare(reader);
  }
}

function bounded(cell: string, row: number): string {
  if (cell.length > longestCell)
    throw new Unreadable(say("delivery.list.longCell", { row, most: longestCell }));
  return cell;
}
