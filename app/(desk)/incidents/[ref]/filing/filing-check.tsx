import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { can } from "#lib/access/can.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { approvalNotToNotify, approvalToNotify } from "#lib/workflow/filing-track.ts";
import { noApprovalBecause } from "#lib/workflow/no-approval.ts";
import styles from "./filing.module.css";
import type { FilingsPage } from "./open-filings.ts";

/** What lies beside the filing when it is written down: which dossier, which term, whose approval, what is kept. */
export function FilingCheck({ dossier, actor, names, unconfirmed, t }: FilingsPage) {
  const { record, clock, proposals } = dossier;
  const standing = approvalToNotify(proposals) ?? approvalNotToNotify(proposals);
  const why = noApprovalBecause(proposals, "notify-authority");
  const approved = standing
    ? `${t(`workflow.proposal.kind.${standing.proposal.kind}`)}: ${t("filing.approvedBy", {
        name: names.get(standing.approval.decidedBy) ?? "",
        at: sayMoment(standing.approval.decidedAt, actor.locale),
      })}`
    : why && t(why.key, why.values);
  return (
    <section aria-labelledby="filing-check">
      <h3 id="filing-check">{t("filing.check")}</h3>
      <ConfirmSummary
        rows={[
          { term: t("filing.dossier"), value: `${record.ref} · ${record.title}` },
          {
            term: t("filing.due"),
            value: t("dossier.dueBy", { at: sayMoment(clock.dueAt, actor.locale) }),
          },
          { term: t("filing.approval"), value: approved },
          {
            term: t("filing.derived"),
            value: (
              <>
                {t("sheet.unconfirmedCount", { count: unconfirmed.length })}
                {unconfirmed.map((question) => (
                  <span key={question} className={styles.unconfirmed}>
                    {question}
                  </span>
                ))}
              </>
            ),
            ...(unconfirmed.length > 0
              ? {
                  change: {
                    href: `/incidents/${record.ref}/report`,
                    text: t("filing.see"),
                    about: t("filing.derived"),
                  },
                }
              : {}),
          },
          {
            term: t("filing.kept"),
            value: t("filing.keptText"),
            ...(can(actor.person.roles, "see-report")
              ? {
                  change: {
                    href: `/incidents/${record.ref}/report`,
                    text: t("filing.see"),
                    about: t("filing.kept"),
                  },
                }
              : {}),
          },
        ]}
      />
    </section>
  );
}
