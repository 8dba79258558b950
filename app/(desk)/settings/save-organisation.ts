"use server";

import { tooLong } from "#app/_request/line.ts";
import { organisationLimits, readOrganisationForm } from "#app/_request/organisation-form.ts";
import { submit } from "#app/_request/submit.ts";
import { changeOrganisation, organisationProblems } from "#db/organisation.ts";

/** Saves the organisation's own details and who its FG is. */
export async function saveOrganisation(data: FormData): Promise<never> {
  return submit(
    { page: "/settings", draft: "organisation" },
    data,
    async (actor, raw) => {
      const input = readOrganisationForm(raw);
      const problems = { ...organisationProblems(input), ...tooLong(raw, organisationLimits) };
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      return changeOrganisation(actor, input);
    },
    () => "/settings?done=saved",
  );
}
