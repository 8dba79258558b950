import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { DecisionCard } from "#app/_components/decision-card.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { AdviceLines } from "#app/(desk)/_deciding/advice-lines.tsx";
import { adviceView } from "#app/(desk)/_deciding/advice-view.ts";
import { frozenFindingRows } from "#app/(desk)/_deciding/finding-rows.ts";
import { StandingLines } from "#app/(desk)/_deciding/standing-lines.tsx";
import { standingView } from "#app/(desk)/_deciding/standing-view.ts";
import { sayDay } from "#lib/clock/say-moment.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import type { ProposingPage } from "./open-proposing.ts";
import styles from "./propose.module.css";

/** What management will get: to whom it goes, what came before, the decision with its reasons, the FG's advice. */
export function ProposePreview(asked: ProposingPage) {
  const { dossier, actor, latest, names, t } = asked;
  const { record, now } = dossier;
  const last = record.advices.at(-1);
  const beside = { revisions: record.revisions, at: now };
  return (
    <>
      <Sheet title={t("proposals.what")}>
        <ConfirmSummary rows={rowsOf(asked)} />
        {latest && latest.state !== "superseded" && (
          <div className={styles.before}>
            <StandingLines
              standing={standingView(latest, names, t, actor.locale)}
              link={<a href={`/approvals/${latest.proposal.id}`}>{t("proposals.open")}</a>}
            />
          </div>
        )}
      </Sheet>
      <FrozenCard {...asked} />
      <Sheet title={t("proposals.fgAdvice")}>
        <AdviceLines
          advice={last ? adviceView(last, beside, names, t, actor.locale) : null}
          none={t("proposals.noAdvice")}
        />
      </Sheet>
    </>
  );
}

function rowsOf({ dossier, kind, groupId, approvers, t }: ProposingPage) {
  const { facts, ref } = dossier.record;
  const group = facts.groups.find(({ id }) => id === groupId)?.facts;
  const names = approvers.map(({ name }) => name).join(", ");
  return [
    { term: t("proposals.duty"), value: t(`workflow.proposal.kind.${kind}`) },
    ...(group ? [{ term: t("proposals.onWhom"), value: group.name.value ?? t("dossier.unnamedGroup") }] : []),
    {
      term: t("proposals.toWhom"),
      value: names ? t("proposals.toWhomText", { names }) : t("proposals.toNobody"),
    },
    ...(kind === "notify-authority"
      ? [
          {
            term: t("proposals.answersTerm"),
            value: t("proposals.answers"),
            change: {
              href: `/incidents/${ref}/report`,
              text: t("proposals.answersLink"),
              about: t("proposals.answersTerm"),
            },
          },
        ]
      : []),
  ];
}

/** The decision as management will read it. For "no breach" only whether it is one counts. */
function FrozenCard({ dossier, kind, decision, actor, t }: ProposingPage) {
  const { facts, ref } = dossier.record;
  const exit = kind === "not-a-breach";
  const findings = exit ? decision.findings.filter(({ rule }) => rule === "4-12") : decision.findings;
  const asIf = { ...decision, findings };
  return (
    <DecisionCard
      question={t("proposals.preview")}
      answer={exit ? t("approvals.exit") : t(decision.headline.key, decision.headline.values)}
      beside={
        decision.deviation?.reason ? (
          <p>
            {t("proposals.deviation", {
              proposed: t(`proposals.outcome.${decision.deviation.proposed}`),
              reason: decision.deviation.reason,
            })}
          </p>
        ) : undefined
      }
      findings={frozenFindingRows(asIf, { facts, ref, t })}
      note={
        <>
          {t("proposals.rules", { version: sayDay(new Date(rulesVersion), actor.locale) })}{" "}
          {t("proposals.freeze")}
        </>
      }
    />
  );
}
