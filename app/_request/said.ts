import type { Problems } from "#db/outcome.ts";
import type { Words } from "#lib/words/words.ts";

/** Problems in the reader's language, by field. */
export function said(problems: Problems, t: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(problems).map(([at, { key, values }]) => [at, t(key, values)]));
}
