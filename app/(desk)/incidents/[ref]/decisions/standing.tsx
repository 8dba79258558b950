import { StateBadge } from "#app/_components/state-badge.tsx";
import { StandingLines } from "#app/(desk)/_deciding/standing-lines.tsx";
import { standingView } from "#app/(desk)/_deciding/standing-view.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { StandingProposal, ValidApproval } from "#lib/workflow/proposal-state.ts";
import type { Deciding } from "./subjects.ts";

type StandingProps = Deciding & { latest: StandingProposal | null; until: ValidApproval | null };

/** How far the decision on a duty is: what became of what was last put to management, and what stands until then. */
export function Standing({ latest, until, actor, names, deciders, t }: StandingProps) {
  if (!latest) {
    return (
      <p>
        <StateBadge state="not-started" text={t("proposals.standing.none")} />
      </p>
    );
  }
  const view = standingView(latest, names, t, actor.locale);
  return (
    <div>
      <StandingLines standing={view} link={<a href={`/approvals/${view.id}`}>{t("proposals.open")}</a>} />
      {latest.state === "proposed" && <p>{whoDecides(deciders.get(latest.proposal.id) ?? [], t)}</p>}
      {until && (
        <p>
          {t("proposals.until", {
            version: until.proposal.version,
            name: names.get(until.approval.decidedBy) ?? "",
            at: sayMoment(until.approval.decidedAt, actor.locale),
          })}
        </p>
      )}
    </div>
  );
}

function whoDecides(names: string[], t: StandingProps["t"]): string {
  return names.length > 0
    ? t("proposals.decides", { names: names.join(", ") })
    : t("proposals.decidesNobody");
}
