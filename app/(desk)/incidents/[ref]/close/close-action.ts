"use server";

import { field, submit } from "#app/_request/submit.ts";
import { closeIncident, reopenIncident } from "#db/incidents.ts";

/** Closes the dossier. */
export async function closeAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/close`, draft: `close:${ref}` },
    data,
    (actor, raw) =>
      closeIncident(actor, ref, { reason: field(raw, "reason"), lessons: field(raw, "lessons") || null }),
    () => `/incidents/${ref}`,
  );
}

/** Opens a closed dossier again. */
export async function reopenAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/close`, draft: `reopen:${ref}` },
    data,
    (actor, raw) => reopenIncident(actor, ref, field(raw, "reason")),
    () => `/incidents/${ref}`,
  );
}
