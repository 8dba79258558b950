import { DecisionCard } from "#app/_components/decision-card.tsx";
import { proposalSentence } from "#app/(desk)/_deciding/proposal-words.ts";
import { can } from "#lib/access/can.ts";
import { latestOf, type StandingProposal } from "#lib/workflow/proposal-state.ts";
import styles from "./decisions.module.css";
import { Standing } from "./standing.tsx";
import type { Deciding } from "./subjects.ts";
import { WithdrawStep } from "./withdraw-step.tsx";

/** The change of awareness that waits for management or came back with a question; null when nothing stands. */
export function standingRedate({ dossier }: Pick<Deciding, "dossier">): StandingProposal | null {
  const latest = latestOf(dossier.proposals, "redate-awareness");
  return latest && (latest.state === "proposed" || latest.state === "sent-back") ? latest : null;
}

/** Another moment of awareness, put to a second person: from when to when, how far it is, and the way back. */
export function RedateCard(deciding: Deciding) {
  const latest = standingRedate(deciding);
  if (!latest) return null;
  const { dossier, actor, t } = deciding;
  const { body } = latest.proposal;
  const answers = latest.state === "sent-back" && !dossier.record.closing;
  return (
    <DecisionCard
      question={t("proposals.question.redate-awareness")}
      about={[t("law.cite.gdpr", { article: "33(1)" })]}
      answer={proposalSentence(body, t, actor.locale)}
      beside={
        <div className={styles.beside}>
          <Standing latest={latest} until={null} {...deciding} />
          <p dir="auto">{t("dossier.whyReason", { reason: body.reason })}</p>
        </div>
      }
      findings={[]}
      actions={
        <>
          {answers && can(actor.person.roles, "judge-awareness") && (
            <a href={`/incidents/${dossier.record.ref}/awareness`}>{t("proposals.reply")}</a>
          )}
          <WithdrawStep latest={latest} {...deciding} />
        </>
      }
    />
  );
}
