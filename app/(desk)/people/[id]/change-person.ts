"use server";

import { submit } from "#app/_request/submit.ts";
import { personPage } from "#app/(desk)/people/person-page.ts";
import { readPerson } from "#app/(desk)/people/read-person.ts";
import { changePerson as change } from "#db/people.ts";

/** Saves somebody's details and roles. */
export async function changePerson(id: string, data: FormData): Promise<never> {
  return submit(
    { page: personPage(id), draft: `person-${id}` },
    data,
    async (actor, raw) => {
      const { input, problems } = readPerson(raw);
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      return change(actor, id, input);
    },
    () => `${personPage(id)}?done=saved`,
  );
}
