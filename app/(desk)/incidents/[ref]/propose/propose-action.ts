"use server";

import { field, fields, submit } from "#app/_request/submit.ts";
import { refused } from "#db/outcome.ts";
import { proposeDecision, withdrawProposal } from "#db/proposals.ts";
import { type ProposalKind, proposalKinds } from "#lib/workflow/happened.ts";

/** Puts a decision to management. */
export async function proposeAction(ref: string, kind: string, group: string, data: FormData): Promise<void> {
  const page = `/incidents/${ref}/propose?kind=${kind}${group ? `&group=${group}` : ""}`;
  await submit(
    { page, draft: `propose:${ref}/${kind}/${group}` },
    data,
    async (actor, raw) => {
      if (!proposalKinds.includes(kind as ProposalKind)) return refused("", "refusals.groupNeeded");
      const request = {
        kind: kind as ProposalKind,
        groupId: group || null,
        reason: field(raw, "reason"),
        summary: field(raw, "summary"),
        redateTo: null,
        ownAct: fields(raw, "ownAct").filter(Boolean),
      };
      return proposeDecision(actor, ref, request, field(raw, "submission"));
    },
    () => `/incidents/${ref}/decisions?proposed=1`,
  );
}

/** Takes back a proposal on which nobody decided yet. */
export async function withdrawProposalAction(ref: string, id: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/decisions`, draft: `withdraw:${id}` },
    data,
    (actor) => withdrawProposal(actor, ref, id),
    () => `/incidents/${ref}/decisions`,
  );
}
