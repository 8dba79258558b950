import type { Decision, Decisions, Outcome } from "#lib/decisions/decision.ts";
import type { Awareness } from "#lib/facts/awareness.ts";
import { type Facts, noFacts, sections } from "#lib/facts/facts.ts";
import { type Fact, unknownFact } from "#lib/facts/field.ts";
import type { Group } from "#lib/facts/group.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { emptySection } from "#lib/facts/section.ts";
import type { Finding } from "#lib/law/finding.ts";
import type { Approval, Filing, IncidentRecord, Proposal, ProposalBody, ProposalKind } from "./happened.ts";

// Builders for tests: an incident that is right in every part that the test does not speak of.

/** Friday 20 November 2026, 10:00 in Amsterdam: when the first signal came and awareness began. */
export const start = new Date("2026-11-20T09:00:00.000Z");

/** So many hours (and minutes) after the start. */
export function at(hours: number, minutes = 0): Date {
  return new Date(start.getTime() + hours * 3_600_000 + minutes * 60_000);
}

/** Something known for certain. */
export function known<T>(value: T): Fact<T> {
  return { ...unknownFact<T>(), value };
}

export function aGroup(id: string, facts: Partial<Group["facts"]> = {}): Group {
  return { id, facts: { ...emptySection(sections.group), name: known(id), ...facts } };
}

/** Facts of which awareness and one group are known, unless told otherwise. */
export function someFacts(
  facts: Partial<Omit<Facts, "awareness">> & { awareness?: Partial<Awareness> } = {},
): Facts {
  const awareness: Awareness = {
    firstSignalAt: start.toISOString(),
    awareAt: start.toISOString(),
    awareReason: null,
    riskKnownAt: null,
    ...facts.awareness,
  };
  return { ...noFacts(awareness), groups: [aGroup("customers")], ...facts, awareness };
}

export function anIncident(
  record: Partial<Omit<IncidentRecord, "facts">> & { facts?: Parameters<typeof someFacts>[0] } = {},
): IncidentRecord {
  return {
    id: "incident",
    ref: "DL-2026-014",
    title: "Customer list to the wrong recipient",
    loggedAt: start,
    loggedBy: "sanne",
    owner: "sanne",
    restrictedTo: null,
    ownAct: [],
    revisions: { awareness: 1, nature: 1, "group/customers": 1 },
    judges: [],
    closing: null,
    mergedInto: null,
    proposals: [],
    approvals: [],
    advices: [],
    filings: [],
    promises: [],
    outages: [],
    correspondence: [],
    mandateGiven: true,
    hasFg: true,
    legal: [],
    ...record,
    facts: someFacts(record.facts),
  };
}

/** A finding of an article, for decisions that are made by hand. */
export function aFinding(article: string, answer: Finding["answer"], missing: string[] = []): Finding {
  const cite = { article, law: "gdpr" as const, url: "https://eur-lex.europa.eu", checkedOn: "2026-11-01" };
  return { rule: `article-${article}`, cite, answer, because: [], missing };
}

export function aDecision(decision: Partial<Decision> = {}): Decision {
  return {
    duty: "notify-authority",
    group: null,
    outcome: "required",
    inDoubt: false,
    risk: "risk",
    headline: { key: "headline" },
    findings: [],
    deviation: null,
    ...decision,
  };
}

const riskOf: Record<Outcome, RiskLevel | "unknown"> = {
  required: "high",
  "public-notice": "high",
  "not-required": "unlikely",
  unknown: "unknown",
};

/** What the articles say of an incident with one group: the outcome for the authority and the one for the people. */
export function someDecisions(
  notify: Outcome = "required",
  inform: Outcome = "not-required",
  changes: { notifyAuthority?: Partial<Decision>; inform?: Partial<Decision>; groups?: string[] } = {},
): Decisions {
  const given = changes.groups ?? ["customers"];
  // Without a group there is one decision, which asks for the groups.
  const groups = given.length > 0 ? given : [null];
  return {
    notifyAuthority: aDecision({
      outcome: notify,
      inDoubt: notify === "unknown",
      risk: notify === "required" ? "risk" : riskOf[notify],
      ...changes.notifyAuthority,
    }),
    informPeople: groups.map((group) =>
      aDecision({ duty: "inform-people", group, outcome: inform, risk: riskOf[inform], ...changes.inform }),
    ),
    strictestInform: inform,
    keepRegister: aDecision({ duty: "keep-register" }),
  };
}

/** A proposal of the decision as it stands, by the officer, one hour after the start. */
export function aProposal(
  decisions: Decisions,
  kind: ProposalKind = "notify-authority",
  changes: Partial<Omit<Proposal, "body">> & { body?: Partial<ProposalBody> } = {},
): Proposal {
  const groupId = kind === "inform-people" ? (changes.groupId ?? "customers") : null;
  const version = changes.version ?? 1;
  const decision =
    kind === "inform-people"
      ? (decisions.informPeople.find(({ group }) => group === groupId) ?? null)
      : kind === "redate-awareness"
        ? null
        : decisions.notifyAuthority;
  const id = changes.id ?? `${kind}${groupId ? `-${groupId}` : ""}-${version}`;
  return {
    kind,
    groupId,
    version,
    hash: `hash of ${id}`,
    proposedBy: "sanne",
    proposedAt: at(version),
    withdrawnAt: null,
    ...changes,
    id,
    body: {
      kind,
      group: groupId ? { id: groupId, name: groupId } : null,
      decision,
      answers: null,
      redate: null,
      reason: "because of what we know",
      summary: "in short",
      rulesVersion: "1",
      revisions: { awareness: 1, nature: 1, "group/customers": 1 },
      adviceSeen: [],
      ...changes.body,
    },
  };
}

/** What management said of a proposal, half an hour after it was proposed. */
export function anApproval(proposal: Proposal, changes: Partial<Approval> = {}): Approval {
  return {
    id: `verdict on ${proposal.id}`,
    proposalId: proposal.id,
    hash: proposal.hash,
    verdict: "approved",
    reason: null,
    decidedBy: "johan",
    decidedAt: new Date(proposal.proposedAt.getTime() + 1_800_000),
    ...changes,
  };
}

export function aFiling(filing: Partial<Filing> = {}): Filing {
  const filedAt = filing.filedAt ?? at(24);
  return {
    id: `${filing.kind ?? "complete"} at ${filedAt.toISOString()}`,
    kind: "complete",
    filedAt,
    number: "2026-1234",
    underMandate: false,
    withoutApproval: null,
    lateReason: null,
    withdrawalReason: null,
    complete: null,
    sheetHash: "sheet",
    rulesVersion: null,
    recordedBy: "sanne",
    recordedAt: filedAt,
    ...filing,
  };
}

/** An incident of which every duty was proposed and approved as the decisions stand. */
export function anApprovedIncident(
  decisions: Decisions,
  record: Parameters<typeof anIncident>[0] = {},
): IncidentRecord {
  const proposals = [
    aProposal(decisions),
    ...decisions.informPeople.map(({ group }) => aProposal(decisions, "inform-people", { groupId: group })),
  ];
  return anIncident({ proposals, approvals: proposals.map((proposal) => anApproval(proposal)), ...record });
}
