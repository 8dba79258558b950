"use server";

import { submit } from "#app/_request/submit.ts";
import { showInvitation } from "#app/(desk)/people/invitation.ts";
import { personPage } from "#app/(desk)/people/person-page.ts";
import { readPerson } from "#app/(desk)/people/read-person.ts";
import { addPerson as add } from "#db/people.ts";

/** Adds somebody; the page that follows shows the link with which they choose a password. */
export async function addPerson(data: FormData): Promise<never> {
  return submit(
    { page: "/people/new", draft: "person-new" },
    data,
    async (actor, raw) => {
      const { input, problems } = readPerson(raw);
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      const done = await add(actor, input);
      if (done.ok) await showInvitation(done.value.id, done.value);
      return done;
    },
    ({ id }) => `${personPage(id)}?done=added`,
  );
}
