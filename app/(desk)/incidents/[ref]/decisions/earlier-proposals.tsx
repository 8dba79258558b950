import { Sheet } from "#app/_components/sheet.tsx";
import { Timeline } from "#app/_components/timeline.tsx";
import { codeOf, proposalName } from "#app/(desk)/_deciding/proposal-words.ts";
import { StandingLines } from "#app/(desk)/_deciding/standing-lines.tsx";
import { standingView } from "#app/(desk)/_deciding/standing-view.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Deciding } from "./subjects.ts";

/** What was put to management besides what the cards show, newest first. */
export function EarlierProposals({ shown, dossier, actor, names, t }: Deciding & { shown: string[] }) {
  const earlier = dossier.proposals
    .filter(({ proposal }) => !shown.includes(proposal.id))
    .sort((a, b) => b.proposal.proposedAt.getTime() - a.proposal.proposedAt.getTime());
  if (earlier.length === 0) return null;
  return (
    <Sheet title={t("proposals.historyTitle")}>
      <Timeline
        name={t("proposals.historyTitle")}
        items={earlier.map((standing) => {
          const { proposal, approval } = standing;
          const kind = proposalName(proposal, t);
          return {
            id: `proposal-${proposal.id}`,
            title: (
              <a href={`/approvals/${proposal.id}`}>
                {t("proposals.versionOf", { kind, version: proposal.version })}
              </a>
            ),
            when: {
              iso: proposal.proposedAt.toISOString(),
              text: sayMoment(proposal.proposedAt, actor.locale),
            },
            by: codeOf(proposal.hash),
            weighty: approval !== null,
            children: <StandingLines standing={standingView(standing, names, t, actor.locale)} />,
          };
        })}
      />
    </Sheet>
  );
}
