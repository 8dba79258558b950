import type { Locale } from "#lib/words/words.ts";
import { difficultWords } from "./difficult-words.ts";
import { textParts } from "./letter.ts";

/** Longer than this is hard to follow for many people. */
export const longestSentence = 20;
export const longestParagraph = 60;

/** Something that may be hard to read. A hint, never a rule: it holds nothing up. */
export type Hint =
  | { kind: "long-sentence" | "long-paragraph"; text: string; count: number }
  | { kind: "difficult-word"; text: string; instead: string }
  | { kind: "passive"; text: string };

/** What may be hard to read in a text, in its order. Looks nothing up outside: word lists and counting. */
export function readabilityHints(text: string, locale: Locale): Hint[] {
  const parts = textParts(text).flatMap((part) => (part.kind === "paragraph" ? [part.text] : part.items));
  return [...parts.flatMap((part) => inPart(part, locale)), ...hardWords(text, locale)];
}

function inPart(part: string, locale: Locale): Hint[] {
  const hints: Hint[] = [];
  const count = wordCount(part);
  if (count > longestParagraph) hints.push({ kind: "long-paragraph", text: opening(part), count });
  for (const sentence of sentencesOf(part)) {
    const length = wordCount(sentence);
    if (length > longestSentence)
      hints.push({ kind: "long-sentence", text: opening(sentence), count: length });
    if (passive[locale].test(sentence)) hints.push({ kind: "passive", text: opening(sentence) });
  }
  return hints;
}

function hardWords(text: string, locale: Locale): Hint[] {
  // The name of the authority is a name, however hard it reads.
  const read = text.toLowerCase().replaceAll("autoriteit persoonsgegevens", "");
  return Object.entries(difficultWords[locale])
    .filter(([word]) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(read))
    .map(([word, instead]) => ({ kind: "difficult-word", text: word, instead }));
}

// "Er is geconstateerd dat": nobody did it. Passives that name who did it, or need nobody, are left alone.
const passive: Record<Locale, RegExp> = {
  nl: /(?<!\p{L})er (?:is|zijn|werd|werden|wordt|worden) (?:\p{L}+ ){0,4}?ge(?!weest)\p{L}+(?:d|t|en)(?!\p{L})/iu,
  en: /(?<!\p{L})it (?:is|was|has been|had been) (?:\p{L}+ )?\p{L}+ed that(?!\p{L})/iu,
};

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/u).filter((one) => one.trim() !== "");
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(" ")} …` : text;
}
