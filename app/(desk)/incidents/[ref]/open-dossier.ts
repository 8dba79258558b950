import { load } from "#app/_request/load.ts";
import { openIncident } from "#db/incidents.ts";
import type { Actor } from "#lib/access/actor.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";

/** What every page of a dossier begins with. */
export async function openDossier(ref: string): Promise<{ dossier: Dossier; actor: Actor; t: Words }> {
  return load(async (actor) => ({ dossier: await openIncident(actor, ref), actor, t: words(actor.locale) }));
}

export type RefPage = {
  params: Promise<{ ref: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
