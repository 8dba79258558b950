import type { Message } from "#lib/words/message.ts";

/** One row of a list as it stands in the file: the number people see beside it, and its cells as text. */
export type ListRow = { number: number; cells: string[] };

/** A file that is no list: why, and what to do about it. */
export class Unreadable extends Error {
  readonly problem: Message;
  constructor(problem: Message) {
    super(problem.key);
    this.problem = problem;
  }
}

export const mostRows = 200_000;
export const mostColumns = 200;
export const longestCell = 2_000;
/** The largest file that is taken, in bytes. */
export const largestList = 20 * 1024 * 1024;
