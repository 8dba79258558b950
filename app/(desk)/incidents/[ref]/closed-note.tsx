import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { words } from "#lib/words/words.ts";

/** In a closed dossier nothing can be changed: the way to open it again, for who may. */
export function ClosedNote({ dossier, actor }: { dossier: Dossier; actor: Actor }) {
  if (!dossier.record.closing || !can(actor.person.roles, "reopen-incident")) return null;
  return (
    <p>
      <a href={`/incidents/${dossier.record.ref}/close`}>{words(actor.locale)("dossier.reopenToChange")}</a>
    </p>
  );
}
