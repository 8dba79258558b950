/** One value of a rule and the first day (yyyy-mm-dd) on which it holds. A coming law is a line with a future date. */
export type DatedLine<T> = { from: string; value: T };

/**
 * The value that held on the day that counts. An old dossier keeps the rules it was decided under. Throws when the rule
 * did not exist yet on that day.
 */
export function valueOn<T>(lines: readonly DatedLine<T>[], moment: Date): T {
  const day = moment.toISOString().slice(0, 10);
  const held = lines.filter(({ from }) => from <= day).sort((a, b) => a.from.localeCompare(b.from));
  const last = held.at(-1);
  if (!last) throw new RangeError(`no rule held on ${day}`);
  return last.value;
}
