"use server";

import { field, fields, submit } from "#app/_request/submit.ts";
import { restrictIncident, setOwner } from "#db/incidents.ts";
import { refused } from "#db/outcome.ts";

/** Makes somebody the owner of the dossier. */
export async function setOwnerAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/people`, draft: `owner:${ref}` },
    data,
    async (actor, raw) => {
      const owner = field(raw, "owner");
      return owner === "" ? refused("owner", "refusals.ownerMustBeOfficer") : setOwner(actor, ref, owner);
    },
    () => `/incidents/${ref}/people?saved=owner`,
  );
}

/** Restricts the dossier to named people, or opens it to everybody whose role sees incidents. */
export async function restrictAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/people`, draft: `restrict:${ref}` },
    data,
    (actor, raw) =>
      restrictIncident(
        actor,
        ref,
        field(raw, "restricted") === "yes" ? fields(raw, "people").filter(Boolean) : null,
      ),
    () => `/incidents/${ref}/people?saved=restricted`,
  );
}
