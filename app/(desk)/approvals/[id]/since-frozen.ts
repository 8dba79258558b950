import { lapses } from "#lib/decisions/compare-decisions.ts";
import type { Dossier } from "#lib/dossier.ts";
import { apAnswers } from "#lib/reports/ap/frozen-sheet.ts";
import type { KeptOrganisation } from "#lib/reports/ap/input.ts";
import { type Message, say } from "#lib/words/message.ts";
import { meansAct } from "#lib/workflow/duties.ts";
import type { Proposal, ProposalBody, RevisionsSeen } from "#lib/workflow/happened.ts";
import { type Difference, proposalDifference } from "#lib/workflow/proposal-difference.ts";
import { decisionNow, factsMoved, letterUnfit } from "#lib/workflow/proposal-state.ts";

/** What the facts say now beside what was frozen. */
export type SinceFrozen = {
  moved: boolean;
  /** Why the frozen text no longer fits; null as long as it does. */
  unfit: Message | null;
  /** What the change means for who decides; null when nothing changed. */
  means: Message | null;
  differences: Difference[];
  /** The sections that were saved since, by name. */
  sections: string[];
};

/** Compares a frozen proposal with the facts as they are now: what was approved is compared, never remembered. */
export function sinceFrozen(
  dossier: Dossier,
  proposal: Proposal,
  organisation: KeptOrganisation | null,
): SinceFrozen {
  const { record, decisions } = dossier;
  const { body, kind, groupId } = proposal;
  if (kind === "redate-awareness") return sinceRedate(dossier, body);
  if (kind === "letter-text") return sinceLetter(dossier, body);
  const decision = decisionNow(decisions, kind, groupId);
  const now: ProposalBody = {
    ...body,
    decision,
    answers: kind === "notify-authority" ? apAnswers(dossier, organisation) : body.answers,
  };
  const all = proposalDifference(body, now);
  // Whether it is a breach at all is what counts for that proposal; what it would oblige to is not.
  const differences = kind === "not-a-breach" ? all.filter(isBreachFinding) : all;
  const moved = factsMoved(body.revisions, record.revisions) || differences.length > 0;
  const unfit = moved ? whyUnfit(proposal, decision, differences) : null;
  return {
    moved,
    unfit,
    means: moved && !unfit ? meaning(body) : null,
    differences,
    sections: savedSince(body.revisions, record.revisions),
  };
}

function whyUnfit(
  { body, kind }: Proposal,
  now: ProposalBody["decision"],
  differences: Difference[],
): Message | null {
  if (!body.decision) return null;
  if (!now) return say("workflow.lapse.groupGone");
  if (kind === "not-a-breach") {
    const likelier = differences.some((one) => one.before === "no" || one.after === "yes");
    return likelier ? say("workflow.lapse.breachLikelier") : null;
  }
  return lapses(body.decision, now);
}

function isBreachFinding(one: Difference): boolean {
  return one.kind === "finding" && one.rule === "4-12";
}

/** What was notified as approved goes out; what changed since follows in a follow-up (Art. 33(4)). */
function meaning({ kind, decision }: ProposalBody): Message {
  const follows = kind === "notify-authority" && decision !== null && meansAct(decision);
  return say(follows ? "approvals.moved" : "approvals.movedKept");
}

/** A letter says what was known: facts that changed since count where they stand in it. */
function sinceLetter({ record, decisions }: Dossier, body: ProposalBody): SinceFrozen {
  const moved = factsMoved(body.revisions, record.revisions);
  const unfit = letterUnfit(body, record, decisions);
  return {
    moved: moved || unfit !== null,
    unfit,
    means: unfit ? null : say("letters.moved"),
    differences: [],
    sections: savedSince(body.revisions, record.revisions),
  };
}

function sinceRedate({ record }: Dossier, { redate }: ProposalBody): SinceFrozen {
  const { awareAt } = record.facts.awareness;
  const moved = (redate?.from ?? null) !== awareAt && (redate?.to ?? null) !== awareAt;
  return { moved, unfit: null, means: null, differences: [], sections: [] };
}

function savedSince(before: RevisionsSeen, now: RevisionsSeen): string[] {
  const saved = Object.keys(now).filter((key) => now[key] !== before[key]);
  return [...new Set(saved.map((key) => key.split("/")[0] ?? key))];
}
