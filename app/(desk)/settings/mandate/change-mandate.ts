"use server";

import { field, submit } from "#app/_request/submit.ts";
import { mandateStands } from "#app/(desk)/settings/mandate-stands.ts";
import { readOrganisation, setMandate } from "#db/organisation.ts";
import { refused } from "#db/outcome.ts";

/** Gives or takes back the standing mandate, as an approver who just read what that means. */
export async function changeMandate(data: FormData): Promise<never> {
  return submit(
    { page: "/settings/mandate", draft: "mandate" },
    data,
    async (actor, raw) => {
      const given = field(raw, "mandate") === "give";
      const organisation = await readOrganisation();
      if (organisation && mandateStands(organisation) === given)
        return refused("", "settings.mandate.changed");
      const done = await setMandate(actor, given);
      return done.ok ? { ok: true, value: given } : done;
    },
    (given) => `/settings?done=${given ? "given" : "revoked"}#mandate`,
  );
}
