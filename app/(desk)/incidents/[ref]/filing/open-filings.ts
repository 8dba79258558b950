import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { peopleIn } from "#app/(desk)/_deciding/standing-view.ts";
import { openIncident } from "#db/incidents.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";

export type FilingsPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  names: Map<string, string>;
  /** Whether the reader may write notifications down. */
  records: boolean;
  typed: Typed | null;
  /** What was typed as number of a notification that still lacks it, by the notification. */
  numbers: Map<string, Typed | null>;
};

/** Reads what was notified, and what the reader typed and could not save. */
export function openFilings(ref: string): Promise<FilingsPage> {
  return load(async (actor) => {
    const dossier = await openIncident(actor, ref);
    const records = can(actor.person.roles, "record-filing");
    const lacking = records ? dossier.record.filings.filter(({ number }) => !number) : [];
    const [names, typed, typedNumbers] = await Promise.all([
      namesOf(peopleIn(dossier)),
      records ? typedIn(actor, `filing:${ref}`) : null,
      Promise.all(lacking.map(({ id }) => typedIn(actor, `number:${id}`))),
    ]);
    const numbers = new Map(lacking.map(({ id }, at) => [id, typedNumbers[at] ?? null]));
    return { dossier, actor, t: words(actor.locale), names, records, typed, numbers };
  });
}
