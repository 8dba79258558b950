import { letterAddress } from "#app/(desk)/incidents/[ref]/letters/letter-address.ts";
import { NotFound } from "#db/outcome.ts";
import { readSubject } from "#lib/letters/letter.ts";

/** Where a letter is sent from, by the key of its subject. */
export function sendAddress(ref: string, key: string): string {
  const subject = readSubject(key);
  if (!subject) throw new NotFound(key);
  return `${letterAddress(ref, subject)}/send`;
}
