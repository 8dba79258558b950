"use server";

import { field, submit } from "#app/_request/submit.ts";
import { mergeIncident } from "#db/merge.ts";

/** Makes this incident part of the dossier whose number was typed. */
export async function mergeAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/merge`, draft: `merge:${ref}` },
    data,
    (actor, raw) =>
      mergeIncident(
        actor,
        ref,
        { into: field(raw, "into"), reason: field(raw, "reason") },
        field(raw, "submission") || undefined,
      ),
    () => `/incidents/${ref}`,
  );
}
