import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { listOwnNotes } from "#db/advices.ts";
import { openIncident } from "#db/incidents.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";

export type AdvicesPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  names: Map<string, string>;
  /** Whether the reader is an FG: only then there is a form, and there are notes. */
  advises: boolean;
  notes: { text: string; at: Date }[];
  typed: Typed | null;
  note: Typed | null;
};

/** Reads the advice in a dossier, and for an FG what they noted and typed. */
export function openAdvices(ref: string): Promise<AdvicesPage> {
  return load(async (actor) => {
    const dossier = await openIncident(actor, ref);
    const advises = can(actor.person.roles, "give-advice");
    const [names, notes, typed, note] = await Promise.all([
      namesOf(dossier.record.advices.map(({ advisedBy }) => advisedBy)),
      advises ? listOwnNotes(actor, ref) : [],
      advises ? typedIn(actor, `advice:${ref}`) : null,
      advises ? typedIn(actor, `note:${ref}`) : null,
    ]);
    return { dossier, actor, t: words(actor.locale), names, advises, notes, typed, note };
  });
}
