"use server";

import { submit } from "#app/_request/submit.ts";
import { showInvitation } from "#app/(desk)/people/invitation.ts";
import { personPage } from "#app/(desk)/people/person-page.ts";
import { readmitPerson as readmit } from "#db/people.ts";

/** Gives somebody access again; the page that follows shows the link with which they choose a password. */
export async function readmitPerson(id: string, data: FormData): Promise<never> {
  return submit(
    { page: personPage(id), draft: `person-readmit-${id}` },
    data,
    async (actor) => {
      const done = await readmit(actor, id);
      if (done.ok) await showInvitation(id, done.value);
      return done;
    },
    () => `${personPage(id)}?done=readmitted`,
  );
}
