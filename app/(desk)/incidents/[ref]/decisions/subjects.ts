import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Decision } from "#lib/decisions/decision.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Message } from "#lib/words/message.ts";
import type { Words } from "#lib/words/words.ts";
import { dutiesToDecide } from "#lib/workflow/duties.ts";
import type { ProposalKind } from "#lib/workflow/happened.ts";
import { mayPropose } from "#lib/workflow/may-propose.ts";
import {
  approvalIn,
  factsMoved,
  latestOf,
  type StandingProposal,
  type ValidApproval,
} from "#lib/workflow/proposal-state.ts";

/** What every part of the page of decisions is given. */
export type Deciding = {
  dossier: Dossier;
  actor: Actor;
  names: Map<string, string>;
  /** The names of those who can decide on a proposal, by its id. */
  deciders: Map<string, string[]>;
  t: Words;
};

/** One duty, and how far the decision on it is. */
export type Subject = {
  key: string;
  decision: Decision;
  /** Null for the register: nobody decides on that. */
  kind: ProposalKind | null;
  groupId: string | null;
  latest: StandingProposal | null;
  /** An approval that stands although something newer was put to management. */
  until: ValidApproval | null;
  proposing: Proposing;
  /** Whether proposing this is the one next step of the screen. */
  main: boolean;
};

/** Whether it can be put to management now, and if not: why, for who could otherwise do it. */
export type Proposing = { may: boolean; obstacle: Message | null };

export function proposing(
  { dossier, actor }: Pick<Deciding, "dossier" | "actor">,
  kind: ProposalKind,
  groupId: string | null,
): Proposing {
  if (!can(actor.person.roles, "propose-decision")) return { may: false, obstacle: null };
  const obstacle = mayPropose(dossier, kind, groupId);
  return { may: obstacle === null && !isSettled(dossier, kind, groupId), obstacle };
}

/** Approved, and no fact it rests on was saved since: there is nothing to ask. */
function isSettled({ proposals, record }: Dossier, kind: ProposalKind, groupId: string | null): boolean {
  const latest = latestOf(proposals, kind, groupId);
  return latest?.state === "approved" && !factsMoved(latest.proposal.body.revisions, record.revisions);
}

/** Whether somebody still has to put this to management: nothing was, it came back, or it fell away. */
export function asksForProposal(latest: StandingProposal | null, until: ValidApproval | null): boolean {
  if (until) return false;
  return latest === null || !["proposed", "approved"].includes(latest.state);
}

/** The duties in the order of the law: the authority, the people per group, the register. */
export function subjectsOf(deciding: Deciding): Subject[] {
  const { decisions, proposals } = deciding.dossier;
  const toDecide = dutiesToDecide(decisions).map(({ kind, groupId, decision }): Subject => {
    const latest = latestOf(proposals, kind, groupId);
    const standing = approvalIn(proposals, kind, groupId);
    return {
      key: `${kind} ${groupId ?? ""}`,
      decision,
      kind,
      groupId,
      latest,
      until: standing && standing.proposal.id !== latest?.proposal.id ? standing : null,
      proposing: proposing(deciding, kind, groupId),
      main: false,
    };
  });
  const next = toDecide.find(
    ({ latest, until, proposing }) => proposing.may && asksForProposal(latest, until),
  );
  if (next) next.main = true;
  const register = { key: "register", decision: decisions.keepRegister, kind: null, groupId: null };
  const nothing = { latest: null, until: null, proposing: { may: false, obstacle: null }, main: false };
  return [...toDecide, { ...register, ...nothing }];
}
