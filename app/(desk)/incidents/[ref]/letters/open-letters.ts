import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { openIncident } from "#db/incidents.ts";
import { listLetters, type SavedLetter } from "#db/letters.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";

export type LettersPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  letters: SavedLetter[];
  names: Map<string, string>;
  /** Whether the reader writes letters. */
  writes: boolean;
  typed: Typed | null;
};

/** Reads the letters of a dossier, of each the newest version. */
export function openLetters(ref: string): Promise<LettersPage> {
  return load(async (actor) => {
    const dossier = await openIncident(actor, ref);
    const letters = await listLetters(actor, ref);
    const writes = can(actor.person.roles, "save-facts") && !dossier.record.closing;
    const [names, typed] = await Promise.all([
      namesOf(letters.map(({ savedBy }) => savedBy)),
      writes ? typedIn(actor, `letter-start:${ref}`) : null,
    ]);
    return { dossier, actor, t: words(actor.locale), letters, names, writes, typed };
  });
}
