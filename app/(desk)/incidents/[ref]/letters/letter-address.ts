import { NotFound } from "#db/outcome.ts";
import { type LetterSubject, readSubject, subjectKey } from "#lib/letters/letter.ts";

/** Where a letter is found. */
export function letterAddress(ref: string, subject: LetterSubject): string {
  return `/incidents/${ref}/letters/${encodeURIComponent(subjectKey(subject))}`;
}

/** The letter that an address names; what names none does not exist. */
export function subjectIn(param: string): LetterSubject {
  const subject = readSubject(decodeURIComponent(param));
  if (!subject) throw new NotFound(param);
  return subject;
}
