import type { Dossier } from "#lib/dossier.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import type { FrozenLetter } from "#lib/letters/letter.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { ProposalBody, ProposalKind } from "./happened.ts";
import { decisionNow } from "./proposal-state.ts";

/** What somebody asks management to decide, in their own words. */
export type ProposalRequest = {
  kind: ProposalKind;
  groupId: string | null;
  reason: string;
  summary: string;
  redateTo: Date | null;
  /** The letter as it was saved; only for the text of a letter. */
  letter?: FrozenLetter;
};

type Made = { ok: true; body: ProposalBody } | { ok: false; problems: Record<string, Message> };

const longest = 4000;

/**
 * Freezes the proposal as it will be read: the decision with its findings, the AP answers as keys and values, the
 * revisions and the advice that lay on the table. Holds nothing that changes by itself: no now, no language.
 */
export function proposalBody(
  dossier: Dossier,
  request: ProposalRequest,
  answers: Record<string, unknown> | null,
): Made {
  const problems = whatIsMissing(dossier, request);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { record, decisions } = dossier;
  const groupId = request.letter ? (request.letter.group?.id ?? null) : request.groupId;
  const group = record.facts.groups.find((one) => one.id === groupId) ?? null;
  return {
    ok: true,
    body: {
      kind: request.kind,
      group: group ? { id: group.id, name: group.facts.name.value ?? "" } : null,
      decision: decisionNow(decisions, request.kind, request.groupId),
      answers: request.kind === "notify-authority" ? answers : null,
      redate: request.redateTo
        ? { from: record.facts.awareness.awareAt, to: request.redateTo.toISOString() }
        : null,
      ...(request.letter ? { letter: request.letter } : {}),
      reason: request.reason.trim(),
      summary: request.summary.trim(),
      rulesVersion,
      revisions: record.revisions,
      adviceSeen: record.advices.map((advice) => advice.id),
    },
  };
}

function whatIsMissing(dossier: Dossier, request: ProposalRequest): Record<string, Message> {
  const problems: Record<string, Message> = {};
  if (request.reason.trim() === "") problems.reason = say("refusals.proposalReasonNeeded");
  if (request.summary.trim() === "") problems.summary = say("refusals.summaryNeeded");
  for (const field of ["reason", "summary"] as const) {
    const length = request[field].length;
    if (length > longest) problems[field] = say("errors.tooLong", { most: longest, actual: length });
  }
  if ((request.kind === "letter-text") !== (request.letter !== undefined)) {
    problems[""] = say("refusals.letterNeeded");
  }
  if (request.kind === "redate-awareness" && !request.redateTo)
    problems.redateTo = say("refusals.dateNeeded");
  if (request.kind === "inform-people" && !decisionNow(dossier.decisions, "inform-people", request.groupId)) {
    problems[""] = say("refusals.groupNeeded");
  }
  return problems;
}
