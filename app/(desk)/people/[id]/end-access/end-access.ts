"use server";

import { submit } from "#app/_request/submit.ts";
import { personPage } from "#app/(desk)/people/person-page.ts";
import { deactivatePerson } from "#db/people.ts";

/** Ends somebody's access at once. */
export async function endAccess(id: string, data: FormData): Promise<never> {
  return submit(
    { page: `${personPage(id)}/end-access`, draft: `person-end-${id}` },
    data,
    (actor) => deactivatePerson(actor, id),
    () => `${personPage(id)}?done=left`,
  );
}
