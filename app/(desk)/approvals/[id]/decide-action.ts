"use server";

import { field, submit } from "#app/_request/submit.ts";
import { decideProposal } from "#db/approvals.ts";
import { refused } from "#db/outcome.ts";
import { type Verdict, verdicts } from "#lib/workflow/happened.ts";

/** Management decides on exactly the text whose hash the form carries. */
export async function decideAction(id: string, data: FormData): Promise<void> {
  await submit(
    { page: `/approvals/${id}`, draft: `decide:${id}` },
    data,
    async (actor, raw) => {
      const verdict = verdicts.find((one): one is Verdict => one === field(raw, "verdict"));
      if (!verdict) return refused("verdict", "approvals.verdictNeeded");
      return decideProposal(actor, id, {
        hash: field(raw, "hash"),
        verdict,
        reason: field(raw, "reason"),
        hasRead: field(raw, "hasRead") === "yes",
        decidesForController: field(raw, "decidesForController") === "yes",
      });
    },
    () => `/approvals/${id}?decided=1`,
  );
}
