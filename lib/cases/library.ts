import { deception } from "./library/deception.ts";
import { guidanceAuthorities } from "./library/guidance-authorities.ts";
import { guidanceEdpb } from "./library/guidance-edpb.ts";
import { hacking } from "./library/hacking.ts";
import { insiders } from "./library/insiders.ts";
import { leftOpen } from "./library/left-open.ts";
import { lostAndStolen } from "./library/lost-and-stolen.ts";
import { mailToMany } from "./library/mail-to-many.ts";
import { mailToOne } from "./library/mail-to-one.ts";
import { postAndSpeech } from "./library/post-and-speech.ts";
import { ransomware } from "./library/ransomware.ts";
import { wrongAndGone } from "./library/wrong-and-gone.ts";
import type { PublishedCase } from "./published-case.ts";

/** The subjects under which the cases can be read, with the cases of each. */
export const librarySubjects = {
  ransomware,
  hacking,
  deception,
  insiders,
  "lost-and-stolen": lostAndStolen,
  "mail-to-one": mailToOne,
  "mail-to-many": mailToMany,
  "post-and-speech": postAndSpeech,
  "left-open": leftOpen,
  "wrong-and-gone": wrongAndGone,
  guidance: [...guidanceEdpb, ...guidanceAuthorities],
} as const satisfies Record<string, readonly PublishedCase[]>;

export type LibrarySubject = keyof typeof librarySubjects;
export const subjects = Object.keys(librarySubjects) as LibrarySubject[];

/** What is ours to follow first: the EDPB, then the Dutch authority, then the others by country. */
function place({ jurisdiction }: PublishedCase): string {
  return `${["EU", "NL"].indexOf(jurisdiction) + 1 || 9}${jurisdiction}`;
}

function byPlace(a: PublishedCase, b: PublishedCase): number {
  return place(a).localeCompare(place(b)) || b.year - a.year || a.id.localeCompare(b.id);
}

/** Every published case of the library, in the order in which it is read. */
export const caseLibrary: readonly PublishedCase[] = Object.values(librarySubjects).flat().sort(byPlace);

const byId = new Map(caseLibrary.map((one) => [one.id, one]));
const subjectOf = new Map(
  subjects.flatMap((subject) => librarySubjects[subject].map(({ id }) => [id, subject])),
);

/** The case under this id; null when the library has none. */
export function findCase(id: string): PublishedCase | null {
  return byId.get(id) ?? null;
}

/** Under which subject a case of the library stands. */
export function subjectOfCase({ id }: Pick<PublishedCase, "id">): LibrarySubject | null {
  return subjectOf.get(id) ?? null;
}
