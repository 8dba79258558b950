import { lapses } from "#lib/decisions/compare-decisions.ts";
import type { Decision, Decisions } from "#lib/decisions/decision.ts";
import type { Answer } from "#lib/law/finding.ts";
import { changedFacts } from "#lib/letters/changed-facts.ts";
import { readSubject } from "#lib/letters/letter.ts";
import { type Message, say } from "#lib/words/message.ts";
import type {
  Approval,
  IncidentRecord,
  Proposal,
  ProposalBody,
  ProposalKind,
  RevisionsSeen,
} from "./happened.ts";
import { liveFilings } from "./live-filings.ts";

/** What became of a proposal. Computed every time it is asked, so an approval can lapse without anybody touching it. */
export const proposalStates = [
  "proposed",
  "approved",
  "sent-back",
  "rejected",
  "superseded",
  "lapsed",
  "withdrawn",
] as const;
export type ProposalState = (typeof proposalStates)[number];

export type StandingProposal = {
  proposal: Proposal;
  state: ProposalState;
  approval: Approval | null;
  /** Why an approval no longer holds; null in every other state. */
  lapsedBecause: Message | null;
};

export type ValidApproval = { proposal: Proposal; approval: Approval };

/** What an approver never read, so that a change in it says nothing about the approval. */
const notBound = ["awareness", "contact", "communication", "address-safety", "lateness", "regimes"];

/** Whether anything an approval binds was saved again since these revisions were read. */
export function factsMoved(seen: RevisionsSeen, now: RevisionsSeen): boolean {
  const sections = new Set([...Object.keys(seen), ...Object.keys(now)]);
  return [...sections].some((section) => {
    const [name = section] = section.split("/");
    return !notBound.includes(name) && seen[section] !== now[section];
  });
}

/** The decision, as it comes out today, that a proposal of this kind is about; null where there is none. */
export function decisionNow(
  decisions: Decisions,
  kind: ProposalKind,
  groupId: string | null,
): Decision | null {
  switch (kind) {
    case "notify-authority":
    case "not-a-breach":
      return decisions.notifyAuthority;
    case "inform-people":
      return decisions.informPeople.find((decision) => decision.group === groupId) ?? null;
    case "redate-awareness":
      return null;
    case "letter-text": {
      const about = readSubject(groupId ?? "")?.groupId ?? null;
      return about ? decisionNow(decisions, "inform-people", about) : null;
    }
  }
}

/**
 * Whether the approval was acted on, so that a new release of the rules cannot undo it: notified or informed afterwards,
 * or the dossier closed on it. An exit and a new awareness moment take effect by being approved.
 */
function actedOn(proposal: Proposal, approval: Approval, record: IncidentRecord): boolean {
  if (record.closing) return true;
  switch (proposal.kind) {
    case "notify-authority":
      return liveFilings(record).some((filing) => filing.filedAt >= approval.decidedAt);
    case "inform-people":
    case "letter-text": {
      const { informed, informedAt } = record.facts.communication;
      if (informed.value !== "yes") return false;
      return informedAt.value === null || new Date(informedAt.value.at) >= approval.decidedAt;
    }
    case "not-a-breach":
    case "redate-awareness":
      return true;
  }
}

/** Art. 4(12) from "no" to "yes", so that worse facts compare as more. */
const breachLikelihood: Record<Answer, number> = { no: 0, unknown: 1, yes: 2 };

function isBreach(decision: Decision): Answer {
  return decision.findings.find(({ rule }) => rule === "4-12")?.answer ?? "unknown";
}

/**
 * Why "no breach" no longer holds: awareness was judged since, and whoever judged last wins; or the facts speak more for a
 * breach than they did. Facts that speak less for one confirm it.
 */
function exitLapsed({ body }: Proposal, record: IncidentRecord, decisions: Decisions): Message | null {
  const judgedSince = body.revisions.awareness !== record.revisions.awareness;
  if (record.facts.awareness.awareAt !== null && judgedSince) return say("workflow.lapse.judgedBreach");
  if (!body.decision || !factsMoved(body.revisions, record.revisions)) return null;
  const before = breachLikelihood[isBreach(body.decision)];
  const now = breachLikelihood[isBreach(decisions.notifyAuthority)];
  return now > before ? say("workflow.lapse.breachLikelier") : null;
}

/**
 * Why the text of a letter no longer fits: its group is gone, people need not be informed any more, or something that
 * stands in it is other now. What was open then and is known now takes nothing away: that follows in the next letter.
 */
export function letterUnfit(
  { letter, decision }: ProposalBody,
  record: IncidentRecord,
  decisions: Decisions,
): Message | null {
  if (!letter) return null;
  const about = letter.group?.id ?? null;
  const now = about ? decisionNow(decisions, "inform-people", about) : null;
  if (about && !now) return say("workflow.lapse.groupGone");
  if (now?.outcome === "not-required" && decision?.outcome !== "not-required") {
    return say("workflow.lapse.letterNotNeeded");
  }
  const changed = changedFacts(letter, record.facts);
  return changed.length > 0 ? say("workflow.lapse.letterFacts", { count: changed.length }) : null;
}

/** Why an approval no longer holds against what the facts say now; null as long as it holds. */
function lapsedBecause(
  proposal: Proposal,
  approval: Approval,
  record: IncidentRecord,
  decisions: Decisions,
): Message | null {
  const { body, kind, groupId } = proposal;
  if (kind === "not-a-breach") return exitLapsed(proposal, record, decisions);
  if (kind === "letter-text") {
    return actedOn(proposal, approval, record) ? null : letterUnfit(body, record, decisions);
  }
  if (!body.decision) return null;
  const now = decisionNow(decisions, kind, groupId);
  if (!now) return say("workflow.lapse.groupGone");
  const why = lapses(body.decision, now);
  if (!why || factsMoved(body.revisions, record.revisions)) return why;
  // The same facts give another answer, so it is the rules that changed.
  if (body.decision.outcome === now.outcome || actedOn(proposal, approval, record)) return null;
  return say("workflow.lapse.newRules");
}

/** Two proposals about the same thing: one duty, and for the people one group. */
function sameSubject(a: Proposal, b: Proposal): boolean {
  return a.kind === b.kind && a.groupId === b.groupId;
}

/** The verdict on exactly this text: one that was given on another hash does not count. */
function verdictOn(proposal: Proposal, record: IncidentRecord): Approval | null {
  return (
    record.approvals.find(({ proposalId, hash }) => proposalId === proposal.id && hash === proposal.hash) ??
    null
  );
}

function stand(proposal: Proposal, record: IncidentRecord, decisions: Decisions): StandingProposal {
  const approval = verdictOn(proposal, record);
  const as = (state: ProposalState, why: Message | null = null): StandingProposal => ({
    proposal,
    state,
    approval,
    lapsedBecause: why,
  });
  if (proposal.withdrawnAt) return as("withdrawn");
  const newer = record.proposals.filter(
    (other) => sameSubject(other, proposal) && other.version > proposal.version && !other.withdrawnAt,
  );
  if (approval?.verdict === "rejected") return as("rejected");
  if (approval?.verdict === "approved") {
    // A question that is still open takes nothing away from an approval that stands; only a newer approval does. But a
    // letter of which a newer text was put forward may not go out in the old one.
    const replaced = newer.some((other) => verdictOn(other, record)?.verdict === "approved");
    if (replaced || (proposal.kind === "letter-text" && newer.length > 0)) return as("superseded");
    const why = lapsedBecause(proposal, approval, record, decisions);
    return why ? as("lapsed", why) : as("approved");
  }
  if (newer.length > 0) return as("superseded");
  return as(approval ? "sent-back" : "proposed");
}

/**
 * Every proposal with its state today. A newer proposal supersedes an older one that was not approved; an approved one
 * stands until a newer one is approved, or until it lapses by comparison with what the facts say now.
 */
export function standingProposals(record: IncidentRecord, decisions: Decisions): StandingProposal[] {
  return record.proposals.map((proposal) => stand(proposal, record, decisions));
}

/** The state of one proposal of this dossier. */
export function proposalState(
  proposal: Proposal,
  record: IncidentRecord,
  decisions: Decisions,
): ProposalState {
  return stand(proposal, record, decisions).state;
}

/** The approval in force for one duty (and group), out of proposals whose state is known; null when there is none. */
export function approvalIn(
  proposals: StandingProposal[],
  kind: ProposalKind,
  groupId: string | null = null,
): ValidApproval | null {
  const found = proposals.find(
    ({ proposal, state }) => proposal.kind === kind && proposal.groupId === groupId && state === "approved",
  );
  return found?.approval ? { proposal: found.proposal, approval: found.approval } : null;
}

/** The approval in force for one duty (and group): given on exactly the text proposed, not superseded and not lapsed. */
export function validApproval(
  record: IncidentRecord,
  decisions: Decisions,
  kind: ProposalKind,
  groupId: string | null = null,
): ValidApproval | null {
  return approvalIn(standingProposals(record, decisions), kind, groupId);
}

/** The newest proposal of one duty (and group) that was not withdrawn. */
export function latestOf(
  proposals: StandingProposal[],
  kind: ProposalKind,
  groupId: string | null = null,
): StandingProposal | null {
  return (
    proposals
      .filter(({ proposal, state }) => {
        return proposal.kind === kind && proposal.groupId === groupId && state !== "withdrawn";
      })
      .sort((a, b) => b.proposal.version - a.proposal.version)[0] ?? null
  );
}
