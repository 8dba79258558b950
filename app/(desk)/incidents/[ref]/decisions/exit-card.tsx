import { DecisionCard } from "#app/_components/decision-card.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { findingRows } from "#app/(desk)/_deciding/finding-rows.ts";
import { latestOf } from "#lib/workflow/proposal-state.ts";
import styles from "./decisions.module.css";
import { ProposeSteps } from "./propose-steps.tsx";
import { Standing } from "./standing.tsx";
import { type Deciding, proposing } from "./subjects.ts";

/** The way out of the procedure: that this is no breach, with a reason and a second person. Small until it is used. */
export function ExitCard({ main, ...deciding }: Deciding & { main: boolean }) {
  const { dossier, t } = deciding;
  const { facts, ref } = dossier.record;
  const kind = "not-a-breach";
  const latest = latestOf(dossier.proposals, kind);
  const may = proposing(deciding, kind, null);
  const first = t("proposals.exit.propose");
  const steps = (
    <ProposeSteps {...{ latest, kind, first, main, ...deciding }} groupId={null} proposing={may} />
  );
  if (!latest && !main) {
    if (!may.may) return null;
    return (
      <Sheet title={t("proposals.exit.title")}>
        <p>{t("proposals.exit.lead")}</p>
        <div className={styles.steps}>{steps}</div>
      </Sheet>
    );
  }
  const decision = dossier.decisions.notifyAuthority;
  const breach = { ...decision, findings: decision.findings.filter(({ rule }) => rule === "4-12") };
  const answer = latest?.state === "approved" ? "done" : latest?.state === "proposed" ? "proposed" : "answer";
  return (
    <DecisionCard
      question={t("proposals.question.not-a-breach")}
      about={[t("law.cite.gdpr", { article: "4(12)" })]}
      answer={t(main && answer === "answer" ? "approvals.exit" : `proposals.exit.${answer}`)}
      beside={<Standing latest={latest} until={null} {...deciding} />}
      findings={findingRows(breach, { facts, ref, t })}
      actions={steps}
    />
  );
}
