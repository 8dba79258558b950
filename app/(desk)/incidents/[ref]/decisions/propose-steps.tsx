import { ButtonLink } from "#app/_components/button.tsx";
import type { Words } from "#lib/words/words.ts";
import type { ProposalKind } from "#lib/workflow/happened.ts";
import type { StandingProposal } from "#lib/workflow/proposal-state.ts";
import styles from "./decisions.module.css";
import type { Deciding, Subject } from "./subjects.ts";
import { mayWithdraw, WithdrawStep } from "./withdraw-step.tsx";

type StepsProps = Deciding &
  Pick<Subject, "latest" | "groupId" | "proposing" | "main"> & { kind: ProposalKind; first?: string };

/** The step to management: put it there, put it there again, or take it back. Where it cannot be put there: why. */
export function ProposeSteps({ latest, kind, groupId, proposing, main, first, ...deciding }: StepsProps) {
  const { dossier, actor, t } = deciding;
  const { ref } = dossier.record;
  const about = groupId ? `&group=${encodeURIComponent(groupId)}` : "";
  const own = mayWithdraw(latest, actor);
  if (!proposing.may && !proposing.obstacle && !own) return null;
  return (
    <>
      {proposing.may && (
        <ButtonLink look={main ? "main" : "outlined"} href={`/incidents/${ref}/propose?kind=${kind}${about}`}>
          {stepWord(latest, t, first)}
        </ButtonLink>
      )}
      <WithdrawStep latest={latest} {...deciding} />
      {proposing.obstacle && (
        <p className={styles.obstacle}>{t(proposing.obstacle.key, proposing.obstacle.values)}</p>
      )}
    </>
  );
}

function stepWord(latest: StandingProposal | null, t: Words, first?: string): string {
  if (!latest) return first ?? t("proposals.propose");
  return t(latest.state === "sent-back" ? "proposals.reply" : "proposals.proposeAgain");
}
