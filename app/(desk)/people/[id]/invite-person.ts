"use server";

import { submit } from "#app/_request/submit.ts";
import { showInvitation } from "#app/(desk)/people/invitation.ts";
import { personPage } from "#app/(desk)/people/person-page.ts";
import { invitePerson as invite } from "#db/people.ts";

/** Makes a new one-time link for somebody; an earlier one stops working. */
export async function invitePerson(id: string, data: FormData): Promise<never> {
  return submit(
    { page: personPage(id), draft: `person-link-${id}` },
    data,
    async (actor) => {
      const done = await invite(actor, id);
      if (done.ok) await showInvitation(id, done.value);
      return done;
    },
    () => `${personPage(id)}#link`,
  );
}
