import { type Message, say } from "#lib/words/message.ts";

export type TextRead = { ok: true; value: string | null } | { ok: false; problem: Message };

// Control characters print nothing and some of them break exports; line breaks and tabs are handled before this.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/**
 * Typed text in one form: NFC, line breaks as \n (a space where only one line is asked), without control characters and
 * the blanks around it. Emoji and text from right to left stay as they are.
 */
export function cleanText(typed: string, long: boolean): string {
  const lines = typed.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/\t/g, " ");
  return (long ? lines : lines.replace(/\n+/g, " "))
    .toWellFormed()
    .normalize("NFC")
    .replace(control, "")
    .trim();
}

/** Reads a text; empty is not yet known. Refuses more characters than the field holds, and says how many there are. */
export function readText(typed: string, { long, most }: { long: boolean; most: number }): TextRead {
  const value = cleanText(typed, long);
  if (value.length > most) {
    return { ok: false, problem: say("errors.tooLong", { most, actual: value.length }) };
  }
  return { ok: true, value: value === "" ? null : value };
}
