import { sayMoment } from "#lib/clock/say-moment.ts";
import type { ClockState } from "#lib/clock/time-left.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { ProposalState, StandingProposal } from "#lib/workflow/proposal-state.ts";

export type StandingView = {
  id: string;
  state: ProposalState;
  stateWord: string;
  /** The shape and colour that fit the state. Red stays for terms of law. */
  looks: ClockState;
  /** Who did what when, and for what has lapsed: why. */
  text: string;
  /** What management wrote with it: its question, or its reason; and what stands above that. */
  said: string | null;
  saidBy: string;
};

const looks: Record<ProposalState, ClockState> = {
  proposed: "running",
  approved: "met",
  "sent-back": "soon",
  rejected: "not-applicable",
  superseded: "not-applicable",
  lapsed: "soon",
  withdrawn: "not-applicable",
};

/** What became of a proposal, in words. */
export function standingView(
  { proposal, state, approval, lapsedBecause }: StandingProposal,
  names: Map<string, string>,
  t: Words,
  locale: Locale,
): StandingView {
  const decided = approval && state !== "superseded" && state !== "withdrawn" ? approval : null;
  const [who, when] = decided
    ? [decided.decidedBy, decided.decidedAt]
    : [proposal.proposedBy, proposal.proposedAt];
  return {
    id: proposal.id,
    state,
    stateWord: t(`workflow.proposal.state.${state}`),
    looks: looks[state],
    text: t(`proposals.standing.${state}`, {
      name: names.get(who) ?? "",
      at: sayMoment(when, locale),
      why: lapsedBecause ? t(lapsedBecause.key, lapsedBecause.values) : "",
    }).trim(),
    said: approval?.reason ?? null,
    saidBy: t(approval?.verdict === "sent-back" ? "proposals.asked" : "approvals.reasonSaid"),
  };
}

/** Everybody who is named where proposals, verdicts, advice and filings are shown. */
export function peopleIn({ record }: Dossier): string[] {
  return [
    ...record.proposals.map(({ proposedBy }) => proposedBy),
    ...record.approvals.map(({ decidedBy }) => decidedBy),
    ...record.advices.map(({ advisedBy }) => advisedBy),
    ...record.filings.map(({ recordedBy }) => recordedBy),
  ];
}
