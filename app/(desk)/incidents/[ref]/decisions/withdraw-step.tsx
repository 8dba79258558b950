import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { withdrawProposalAction } from "#app/(desk)/incidents/[ref]/propose/propose-action.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { StandingProposal } from "#lib/workflow/proposal-state.ts";
import type { Deciding } from "./subjects.ts";

/** Whether this person may take it back here: their own, and nobody decided yet. */
export function mayWithdraw(latest: StandingProposal | null, { person }: Actor): latest is StandingProposal {
  return (
    latest?.state === "proposed" &&
    latest.proposal.proposedBy === person.id &&
    can(person.roles, "withdraw-proposal")
  );
}

/** Taking back what one put to management oneself. */
export function WithdrawStep({ latest, dossier, actor, t }: Deciding & { latest: StandingProposal | null }) {
  if (!mayWithdraw(latest, actor)) return null;
  return (
    <form action={withdrawProposalAction.bind(null, dossier.record.ref, latest.proposal.id)}>
      <SubmitButton look="plain" pendingText={t("proposals.withdrawing")}>
        {t("proposals.withdraw")}
      </SubmitButton>
    </form>
  );
}
