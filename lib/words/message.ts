/** A sentence not yet spoken: the key of a word and the values in it. Translated at the edge, so it reads in Dutch and in English. */
export type Message = { key: string; values?: Record<string, string | number> };

/** Makes a {@link Message}; short because rules and parsers say a lot. */
export function say(key: string, values?: Record<string, string | number>): Message {
  return values ? { key, values } : { key };
}
