import type { Correspondence } from "#lib/correspondence/correspondence.ts";
import type { Decision } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { LegalLine } from "#lib/law/legal-settings.ts";
import type { FrozenLetter } from "#lib/letters/letter.ts";

/** What can be put to management for four eyes. */
export const proposalKinds = [
  "notify-authority",
  "inform-people",
  "not-a-breach",
  "redate-awareness",
  "letter-text",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Number of the revision of each section (or section/item) that was read: "nature" → 3. */
export type RevisionsSeen = Record<string, number>;

/**
 * What an approver reads, frozen: never now, interface language, question 4.5 or filing data. Its hash is what the
 * approver saw and what is stored.
 */
export type ProposalBody = {
  kind: ProposalKind;
  /** The group of people it is about, for informing people. */
  group: { id: string; name: string } | null;
  /** The decision with all its findings; null for a change of the awareness moment. */
  decision: Decision | null;
  /** The AP answers as keys and values, for notifying the authority. */
  answers: Record<string, unknown> | null;
  /** A change of the awareness moment, as instants. */
  redate: { from: string | null; to: string } | null;
  /** The letter whose text is put forward, whole; only there for a letter. */
  letter?: FrozenLetter;
  /** Why the proposer proposes this. */
  reason: string;
  /** A short text a manager can read. */
  summary: string;
  rulesVersion: string;
  revisions: RevisionsSeen;
  adviceSeen: string[];
};

export type Proposal = {
  id: string;
  kind: ProposalKind;
  /** The group of people it is about; for the text of a letter its subject: group, kind and language (see letter.ts). */
  groupId: string | null;
  /** 1 for the first proposal of this duty and group in the dossier. */
  version: number;
  body: ProposalBody;
  hash: string;
  proposedBy: string;
  proposedAt: Date;
  withdrawnAt: Date | null;
};

export const verdicts = ["approved", "sent-back", "rejected"] as const;
export type Verdict = (typeof verdicts)[number];

/** What management said of exactly one proposal. */
export type Approval = {
  id: string;
  proposalId: string;
  hash: string;
  verdict: Verdict;
  reason: string | null;
  decidedBy: string;
  decidedAt: Date;
};

/** What the FG advised, bound to the facts as they stood. */
export type Advice = {
  id: string;
  notify: "yes" | "no" | "no-view";
  inform: "yes" | "no" | "no-view";
  text: string;
  revisions: RevisionsSeen;
  advisedBy: string;
  advisedAt: Date;
};

export const filingKinds = ["preliminary", "complete", "follow-up", "withdrawal"] as const;
export type FilingKind = (typeof filingKinds)[number];

/** A notification that was made. It is a fact: it can be recorded in any state, and is then flagged for what it lacks. */
export type Filing = {
  id: string;
  kind: FilingKind;
  filedAt: Date;
  number: string | null;
  underMandate: boolean;
  /** Why it was filed as complete without a valid approval; null where there was one or none was needed. */
  withoutApproval: string | null;
  lateReason: string | null;
  /** Why what stood was taken back; only for a withdrawal. */
  withdrawalReason: string | null;
  /** Whether a follow-up makes the notification whole, as answered in the form; null where nobody was asked. */
  complete: boolean | null;
  sheetHash: string;
  /** The rules by which the sheet was made; null for what was recorded before they were kept. */
  rulesVersion: string | null;
  recordedBy: string;
  recordedAt: Date;
};

/** Something promised to the authority with a notification, by a moment; kept once somebody says so. */
export type FilingPromise = {
  id: string;
  filingId: string;
  what: string;
  dueAt: Date;
  madeBy: string;
  madeAt: Date;
  kept: { at: Date; how: string | null; recordedBy: string } | null;
};

/** A time in which the authority's form could not be reached. It explains a delay; it never stops the clock. */
export type PortalOutage = {
  id: string;
  from: Date;
  /** Null while nobody wrote down that it ended. */
  until: Date | null;
  how: string;
  notedBy: string;
  notedAt: Date;
};

export type Closing = { closedAt: Date; closedBy: string; reason: string; lessons: string | null };

/** One incident as the record holds it: identity, facts and everything that happened. The dossier is computed from this. */
export type IncidentRecord = {
  id: string;
  ref: string;
  title: string;
  loggedAt: Date;
  loggedBy: string;
  owner: string | null;
  restrictedTo: string[] | null;
  /** People whose own act or department this was: they may not approve. */
  ownAct: string[];
  facts: Facts;
  /** Current revision per section or section/item. */
  revisions: RevisionsSeen;
  /** Who wrote a judgement in this dossier: they may not approve either. */
  judges: string[];
  closing: Closing | null;
  /** The incident that this one turned out to be part of, by its id: its file goes on there. */
  mergedInto: string | null;
  proposals: Proposal[];
  approvals: Approval[];
  advices: Advice[];
  filings: Filing[];
  promises: FilingPromise[];
  outages: PortalOutage[];
  /** What came from an authority, in the order in which it was recorded. */
  correspondence: Correspondence[];
  mandateGiven: boolean;
  /** Whether the house has an FG: not every organisation must have one (Art. 37 GDPR). */
  hasFg: boolean;
  /** What the law makes of the organisation, as dated lines. */
  legal: readonly LegalLine[];
};
