import { longestCell, mostColumns, mostRows } from "#lib/recipients/list-row.ts";
import { type Message, say } from "#lib/words/message.ts";

/** What can be wrong with an uploaded file, with the values its sentence needs; the row comes with the address. */
const values: Record<string, Record<string, number>> = {
  needed: {},
  empty: {},
  tooLarge: { most: 20 },
  tooManyRows: { most: mostRows },
  tooManyColumns: { most: mostColumns },
  longCell: { most: longestCell },
  openQuote: {},
  noSheet: {},
  brokenWorkbook: {},
  oldWorkbook: {},
  notText: {},
  noHeads: {},
  onlyHeads: {},
};

/** The word with which an address says what was wrong with a file. */
export function problemParams({ key, values: given }: Message): string {
  const row = given?.row;
  return `wrong=${key.split(".").at(-1)}${row === undefined ? "" : `&row=${row}`}`;
}

/** What the address says was wrong; null for nothing, and for what it cannot say. */
export function problemIn(word: string | null, row: string | null): Message | null {
  if (!word) return null;
  if (word === "locked") return say("delivery.locked.none");
  const known = Object.hasOwn(values, word) ? values[word] : undefined;
  return known ? say(`delivery.list.${word}`, { ...known, row: Number(row) || 0 }) : null;
}
