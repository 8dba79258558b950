import type { Problems } from "#db/outcome.ts";
import type { Words } from "#lib/words/words.ts";
import type { Raw } from "./submit.ts";

/**
 * What a form without a session gets back when something is wrong: what was typed, and what is wrong in the reader's
 * language. `attempt` tells one answer from the next, so that the summary is announced again.
 */
export type Answer = { raw: Raw; problems: Record<string, string>; attempt: number };

/** Makes the answer; what is secret is left out, so that it is never sent back. */
export function answerTo(
  before: Answer | null,
  raw: Raw,
  problems: Problems,
  t: Words,
  never: string[],
): Answer {
  const shown: Raw = { ...raw };
  for (const name of never) delete shown[name];
  const said = Object.entries(problems).map(([at, { key, values }]) => [at, t(key, values)]);
  return { raw: shown, problems: Object.fromEntries(said), attempt: (before?.attempt ?? 0) + 1 };
}
