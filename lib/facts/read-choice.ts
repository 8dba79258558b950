import { type Message, say } from "#lib/words/message.ts";
import { type RawForm, tickedIn, typedIn } from "./raw-form.ts";

type Read<T> = { ok: true; value: T | null } | { ok: false; at: string; problem: Message };

/** Reads one answer out of a list; "unknown", nothing at all and an empty text are not yet known. */
export function readChoice(raw: RawForm, name: string, options: readonly string[]): Read<string> {
  const chosen = typedIn(raw, name);
  if (chosen === "" || chosen === "unknown") return { ok: true, value: null };
  if (options.includes(chosen)) return { ok: true, value: chosen };
  return { ok: false, at: name, problem: say("errors.notAnOption") };
}

/**
 * Reads any answers out of a list, in the list's own order. "None of these" gives the empty list. "Not yet known" stands
 * ticked from the beginning, so an answer beside it counts and only "none" beside an answer is a contradiction.
 */
export function readChoices(raw: RawForm, name: string, options: readonly string[]): Read<string[]> {
  const ticked = new Set(tickedIn(raw, name));
  const none = tickedIn(raw, `${name}.none`).length > 0;
  for (const one of ticked) {
    if (!options.includes(one)) return { ok: false, at: name, problem: say("errors.notAnOption") };
  }
  if (ticked.size > 0 && none) {
    return { ok: false, at: `${name}.none`, problem: say("errors.noneAndSome") };
  }
  if (none) return { ok: true, value: [] };
  return { ok: true, value: ticked.size > 0 ? options.filter((option) => ticked.has(option)) : null };
}
