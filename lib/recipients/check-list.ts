import type { Channel } from "#lib/delivery/delivery-state.ts";
import { checkRow, type RowProblem } from "./check-row.ts";
import type { Mapping } from "./columns.ts";
import type { ListRow } from "./list-row.ts";
import { identityOf, type Recipient } from "./recipient.ts";

/** What a list holds: who gets a letter, which rows are wrong, and which stand in it twice. */
export type CheckedList = {
  rows: number;
  recipients: Recipient[];
  wrongRows: number;
  /** The first problems, for on screen; `wrongRows` counts them all. */
  problems: RowProblem[];
  doubleRows: number;
  /** The first doubles: a row, and the earlier row with the same person. */
  doubles: { row: number; first: number }[];
};

export const shownProblems = 200;
const rowsAtOnce = 1_000;

/**
 * Checks a list row by row, a piece at a time: it stops after every thousand rows, so that whoever drives it can let
 * others go first. A person who stands in the list twice gets one letter, that of the first row.
 */
export function* checkList(
  rows: Iterable<ListRow>,
  mapping: Mapping,
  channel: Channel,
): Generator<number, CheckedList> {
  const list: CheckedList = {
    rows: 0,
    recipients: [],
    wrongRows: 0,
    problems: [],
    doubleRows: 0,
    doubles: [],
  };
  const seen = new Map<string, number>();
  for (const row of rows) {
    if (++list.rows % rowsAtOnce === 0) yield list.rows;
    const { recipient, problems } = checkRow(row, mapping, channel);
    if (problems.length > 0) {
      list.wrongRows++;
      if (list.problems.length < shownProblems) list.problems.push(...problems);
      continue;
    }
    const identity = identityOf(recipient);
    const first = seen.get(identity);
    if (first !== undefined) {
      list.doubleRows++;
      if (list.doubles.length < shownProblems) list.doubles.push({ row: row.number, first });
      continue;
    }
    seen.set(identity, row.number);
    list.recipients.push(recipient);
  }
  return list;
}
