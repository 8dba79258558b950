import { ButtonLink } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { DecidingPage } from "./open-deciding.ts";

type NoticesProps = DecidingPage & {
  /** Whether the reader comes from the form in which they decided. */
  decided: boolean;
  /** Whether what was typed is shown again without anything being wrong with it. */
  kept: boolean;
};

/** What must be known before reading on: decided, replaced, taken back, or no longer in line with the facts. */
export function Notices({ decided, kept, ...asked }: NoticesProps) {
  const { standing, newer, since, decides, mayNot, typed, actor, t } = asked;
  const { proposal, state } = standing;
  return (
    <>
      {decided && standing.approval && (
        <Notice tone="success" title={t("approvals.decidedNow")}>
          <p>
            <a href="/approvals">{t("approvals.afterwards")}</a>
          </p>
        </Notice>
      )}
      {newer && (state === "superseded" || state === "sent-back" || state === "rejected") && (
        <Notice tone="warn" title={t("approvals.superseded")}>
          <p>
            <ButtonLink href={`/approvals/${newer.id}`}>
              {t("approvals.openNewer", { version: newer.version })}
            </ButtonLink>
          </p>
        </Notice>
      )}
      {proposal.withdrawnAt && (
        <Notice title={t("approvals.withdrawn", { at: sayMoment(proposal.withdrawnAt, actor.locale) })} />
      )}
      {mayNot && (
        <Notice tone="warn" title={t("approvals.mayNot")}>
          <p>{t(mayNot.key, mayNot.values)}</p>
        </Notice>
      )}
      {state === "proposed" && since.unfit && (
        <Notice tone="warn" title={t("approvals.movedOutcome")}>
          <p>{t(since.unfit.key, since.unfit.values)}</p>
        </Notice>
      )}
      {decides && typed && kept && <Notice title={t("site.kept")} />}
    </>
  );
}
