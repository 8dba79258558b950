import type { Message } from "#lib/words/message.ts";

/** What is wrong, per field of the form; "" is the form as a whole. */
export type Problems = Record<string, Message>;

/** What a write answers: what it made, or what stands in the way, and for whom somebody else was first: what they saved. */
export type Done<T> = { ok: true; value: T } | { ok: false; problems: Problems; theirs?: Theirs };

/** The version somebody else saved while this one was being typed. */
export type Theirs = { number: number; facts: unknown; savedBy: string; savedAt: Date };

export function refused(
  field: string,
  key: string,
  values?: Message["values"],
): { ok: false; problems: Problems } {
  return { ok: false, problems: { [field]: values ? { key, values } : { key } } };
}

/** Thrown for what does not exist, and for what this actor may not see: the two must not be told apart. */
export class NotFound extends Error {
  override name = "NotFound";
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Answers NotFound for what cannot be an id, so that an address somebody made up never becomes a fault of the database. */
export function requireId(id: string): void {
  if (!uuid.test(id)) throw new NotFound(id);
}
