import { load } from "#app/_request/load.ts";
import { NotFound } from "#db/outcome.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";

/** Who reads the library: everybody who sees incidents. For the others it does not exist. */
export async function caseReader(): Promise<Actor> {
  return load(async (actor) => {
    if (!can(actor.person.roles, "see-incidents")) throw new NotFound("cases");
    return actor;
  });
}
