import type { Locale, Words } from "#lib/words/words.ts";
import { type LetterAsRead, type TextPart, textParts } from "./letter.ts";
import { longDay } from "./long-date.ts";

/** What stands around a letter on paper. */
export type LetterAbout = {
  organisation: string;
  /** Where it comes from: street, postal code and town, as far as they are known. */
  address: string[];
  ref: string;
  version: number;
  code: string;
  /** The day that stands in the letter. */
  day: Date;
  /** Whether management approved exactly this text, or need not. */
  final: boolean;
};

/** A letter as a document: nothing but strings, in the order in which they are set. */
export type LetterDocument = {
  lang: Locale;
  sender: string[];
  day: string;
  subject: string;
  greeting: string;
  blocks: { heading: string; parts: TextPart[] }[];
  closing: string[];
  /** The mark on every page of a text that was not approved; empty once it was. */
  concept: string;
  /** Which letter of which dossier this is. */
  about: string;
  /** With [page] and [pages] in the place of the numbers. */
  page: string;
  hashName: string;
};

/** The data of a letter's PDF and Word file, in the language of the letter. */
export function letterDocument(
  letter: Omit<LetterAsRead, "group">,
  about: LetterAbout,
  t: Words,
): LetterDocument {
  return {
    lang: letter.locale,
    sender: [about.organisation, ...about.address],
    day: longDay(about.day, letter.locale),
    subject: letter.subject,
    greeting: letter.greeting,
    blocks: letter.blocks
      .filter(({ text }) => text !== "")
      .map(({ heading, text }) => ({ heading, parts: textParts(text) })),
    closing: letter.closing.split("\n").filter((line) => line !== ""),
    concept: about.final ? "" : t("reports.sheet.concept"),
    about: [
      about.ref,
      t("letters.versionShort", { version: about.version }),
      t("letters.code", { code: about.code }),
    ].join(" · "),
    page: t("reports.sheet.page", { page: "[page]", pages: "[pages]" }),
    hashName: t("reports.sheet.hash"),
  };
}
