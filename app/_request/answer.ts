import type { Problems } from "#db/outcome.ts";
import type { Words } from "#lib/words/words.ts";
import { said } from "./said.ts";
import type { Raw } from "./submit.ts";

/**
 * What a form without a session gets back when something is wrong: what was typed, and what is wrong in the reader's
 * language. `attempt` tells one answer from the next.
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
  return { raw: shown, problems: said(problems, t), attempt: (before?.attempt ?? 0) + 1 };
}
