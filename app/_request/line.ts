import type { Problems } from "#db/outcome.ts";
import { field, type Raw } from "./submit.ts";

// Embeddings, overrides and isolates of text direction: in a name they would turn round the sentence it stands in.
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * One line of a form, trimmed. Line breaks and control characters, which a browser never sends here, become spaces;
 * characters that turn the direction of what follows are left out.
 */
export function line(raw: Raw, name: string): string {
  return field(raw, name)
    .replace(turns, "")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
}

/** The same, or null when nothing was filled in. */
export function lineOrNull(raw: Raw, name: string): string | null {
  return line(raw, name) || null;
}

/** A problem for every line that is empty, with the word that says so. */
export function missing(raw: Raw, needed: Record<string, string>): Problems {
  const problems: Problems = {};
  for (const [name, key] of Object.entries(needed)) {
    if (line(raw, name) === "") problems[name] = { key };
  }
  return problems;
}

/** A problem for every line that is longer than it may be, in characters. */
export function tooLong(raw: Raw, most: Record<string, number>): Problems {
  const problems: Problems = {};
  for (const [name, limit] of Object.entries(most)) {
    const actual = line(raw, name).length;
    if (actual > limit) problems[name] = { key: "errors.tooLong", values: { most: limit, actual } };
  }
  return problems;
}
