import { say } from "#lib/words/message.ts";
import { looksLikeHeads } from "./columns.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { type ListRow, Unreadable } from "./list-row.ts";
import { readCsv, type Separator, separatorOf } from "./read-csv.ts";
import { isZip, openXlsx, type Unzip } from "./read-xlsx.ts";

/** How a list was understood: people see it beside the preview. */
export type ListForm = { kind: "xlsx" } | { kind: "csv"; encoding: Encoding; separator: Separator };

export type List = { form: ListForm; headers: string[]; rows: () => Generator<ListRow> };

/**
 * A list of people out of a file: a workbook or CSV, told by its bytes and never by its name. Its first row names the
 * columns. Throws {@link Unreadable} for what is neither, is empty or has no heads; while its rows are read as well.
 */
export function readList(bytes: Uint8Array, unzip: Unzip): List {
  if (bytes.length === 0) throw new Unreadable(say("delivery.list.empty"));
  // The old workbook (.xls) and the one with a password are compound files.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable(say("delivery.list.oldWorkbook"));
  if (isZip(bytes)) return withHeads({ kind: "xlsx" }, openXlsx(bytes, unzip));
  const decoded = decodeText(bytes);
  if (!decoded) throw new Unreadable(say("delivery.list.notText"));
  const { text, encoding } = decoded;
  return withHeads({ kind: "csv", encoding, separator: separatorOf(text) }, () => readCsv(text));
}

function withHeads(form: ListForm, all: () => Generator<ListRow>): List {
  const reading = all();
  const first = reading.next().value;
  const second = reading.next().value;
  if (!first) throw new Unreadable(say("delivery.list.empty"));
  if (!looksLikeHeads(first.cells)) throw new Unreadable(say("delivery.list.noHeads"));
  if (!second) throw new Unreadable(say("delivery.list.onlyHeads"));
  return { form, headers: first.cells, rows: () => behindFirst(all()) };
}

function* behindFirst(rows: Generator<ListRow>): Generator<ListRow> {
  rows.next();
  yield* rows;
}

export const previewRows = 10;

/** The first rows of a list, to look at before anything is done with it. */
export function previewOf(list: List): ListRow[] {
  const shown: ListRow[] = [];
  for (const row of list.rows()) {
    shown.push(row);
    if (shown.length === previewRows) break;
  }
  return shown;
}
