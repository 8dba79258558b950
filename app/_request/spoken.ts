import type { Problems } from "#db/outcome.ts";
import type { Words } from "#lib/words/words.ts";

/** What is wrong with a form, in the reader's language. */
export function spoken(problems: Problems, t: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(problems).map(([at, { key, values }]) => [at, t(key, values)]));
}
