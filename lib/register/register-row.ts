import type { Role } from "#lib/access/role.ts";
import type { Outcome } from "#lib/decisions/decision.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { IncidentKind } from "#lib/facts/nature.ts";
import type { Lateness } from "#lib/law/gdpr/article-33-1-late-reason.ts";
import type { Message } from "#lib/words/message.ts";
import type { FilingKind, IncidentRecord } from "#lib/workflow/happened.ts";
import { stillRunning } from "#lib/workflow/notification-clock.ts";
import { approvalIn } from "#lib/workflow/proposal-state.ts";
import type { Status } from "#lib/workflow/status.ts";
import type { TaskKind } from "#lib/workflow/task.ts";
import { nextChangeAt } from "#lib/workflow/thresholds.ts";

/** Why something was not done: in a person's own words, or as a sentence that the app can say in either language. */
export type Reason = { text: string } | { message: Message };

/** Raised by one whenever the row gets other members or its members get another meaning. */
export const rowShape = 1;

/** A task as the register's row keeps it. */
export type RowTask = {
  key: string;
  kind: TaskKind;
  what: Message;
  role: Role;
  person: string | null;
  dueAt: Date | null;
  legal: boolean;
  path: string;
};

/** One incident as a flat line of the register (Art. 33(5)) and of every list. Holds deadlines, never "overdue". */
export type RegisterRow = {
  /** The shape this row was derived in; a row in an older shape is derived again when it is read. */
  shape: number;
  incidentId: string;
  ref: string;
  year: number;
  number: number;
  title: string;
  status: Status;
  loggedAt: Date;
  loggedBy: string;
  owner: string | null;
  restrictedTo: string[] | null;
  firstSignalAt: Date;
  awareAt: Date | null;
  /** The strict deadline while it still asks for a notification, also when it has passed; null once met or not applicable. */
  dueAt: Date | null;
  /** Whether the deadline is the cautious one, from the first signal. */
  provisional: boolean;
  doneAt: Date | null;
  filedAt: Date | null;
  filedKind: FilingKind | null;
  lateness: Lateness | null;
  apNumber: string | null;
  incidentKind: IncidentKind | null;
  description: string | null;
  cause: string | null;
  peopleMin: number | null;
  peopleMax: number | null;
  risk: RiskLevel | "unknown";
  notifyOutcome: Outcome;
  notifyApproved: boolean;
  whyNotNotified: Reason | null;
  informOutcome: Outcome;
  informApproved: boolean;
  informed: boolean;
  informedAt: Date | null;
  whyNotInformed: Reason | null;
  /** The effects (Art. 33(5)): for the organisation and its data, for people, and what was noted beside them. */
  effects: { forController: string[]; forPeople: string[]; notes: string[] };
  remedialTaken: string | null;
  remedialPlanned: string | null;
  closedAt: Date | null;
  /** What must happen next, the first first: every reader finds their own step in it. */
  tasks: RowTask[];
  /** The next moment at which this row changes by the passing of time alone; null when it will not. */
  changesAt: Date | null;
  searchText: string;
};

function yearAndNumber(ref: string): { year: number; number: number } {
  const found = /(\d{4})-(\d+)$/.exec(ref);
  if (!found) throw new RangeError(`not a reference: ${ref}`);
  return { year: Number(found[1]), number: Number(found[2]) };
}

/** How many people at least and at most, over all groups; null while no group has a number. One person in two groups counts twice. */
function people({ facts }: IncidentRecord): { peopleMin: number | null; peopleMax: number | null } {
  const counted = facts.groups
    .map(({ facts: group }) => group.people.value)
    .filter((count) => count !== null);
  if (counted.length === 0) return { peopleMin: null, peopleMax: null };
  return {
    peopleMin: counted.reduce((sum, { min }) => sum + min, 0),
    // A group nobody has counted yet leaves the upper end open.
    peopleMax: counted.length < facts.groups.length ? null : counted.reduce((sum, { max }) => sum + max, 0),
  };
}

function riskOf({ decisions }: Dossier): RiskLevel | "unknown" {
  const order = ["unlikely", "risk", "unknown", "high"] as const;
  const risks = [decisions.notifyAuthority, ...decisions.informPeople].map(({ risk }) => risk);
  return risks.reduce((worst, risk) => (order.indexOf(risk) > order.indexOf(worst) ? risk : worst));
}

/** Why a duty was not carried out: the reason of the approved "no", else what the articles say. */
function reasonOf(approved: { reason: string } | null, headline: Message): Reason {
  const text = approved?.reason.trim();
  return text ? { text } : { message: headline };
}

function notifyPart({ decisions, proposals }: Dossier) {
  const exit = approvalIn(proposals, "not-a-breach");
  const valid = exit ?? approvalIn(proposals, "notify-authority");
  const decision = (exit ? null : valid?.proposal.body.decision) ?? decisions.notifyAuthority;
  const outcome: Outcome = exit ? "not-required" : decision.outcome;
  const reason = valid ? { reason: valid.proposal.body.reason || (valid.approval.reason ?? "") } : null;
  return {
    notifyOutcome: outcome,
    notifyApproved: valid !== null,
    whyNotNotified: outcome === "not-required" ? reasonOf(reason, decision.headline) : null,
  };
}

function informPart({ decisions, proposals, people, record }: Dossier) {
  const exit = approvalIn(proposals, "not-a-breach");
  const outcome: Outcome = exit ? "not-required" : decisions.strictestInform;
  const noes = decisions.informPeople.filter(({ outcome: each }) => each === "not-required");
  const [first] = noes;
  const valid = first ? approvalIn(proposals, "inform-people", first.group) : null;
  const approved = exit ?? valid;
  const reason = approved
    ? { reason: approved.proposal.body.reason || (approved.approval.reason ?? "") }
    : null;
  const informed = record.facts.communication.informed.value === "yes";
  return {
    informOutcome: outcome,
    informApproved: exit !== null || (people.length > 0 && people.every((track) => track.approved)),
    informed,
    informedAt: people.find(({ informedAt }) => informedAt)?.informedAt ?? null,
    whyNotInformed:
      outcome === "not-required" ? reasonOf(reason, (first ?? decisions.notifyAuthority).headline) : null,
  };
}

function filedPart({ clock, filing, filings }: Dossier) {
  const last = filing.live.at(-1) ?? null;
  const first = filing.live.find(({ kind }) => kind !== "follow-up") ?? null;
  const numbers = filings.map((each) => each.filing.number).filter((number) => number !== null);
  return {
    dueAt: stillRunning(clock) ? clock.dueAt : null,
    provisional: clock.provisional,
    doneAt: clock.doneAt,
    filedAt: first?.filedAt ?? null,
    filedKind: last?.kind ?? null,
    lateness: clock.lateness,
    apNumber: numbers[0] ?? null,
  };
}

function effectsOf({ facts }: IncidentRecord): RegisterRow["effects"] {
  const harms = facts.groups.flatMap(({ facts: group }) => group.harms.value ?? []);
  const notes = [
    facts.consequences.forControllerNote,
    ...facts.groups.map(({ facts: group }) => group.harmsNote),
  ];
  return {
    forController: facts.consequences.forController.value ?? [],
    forPeople: [...new Set(harms)],
    notes: notes.flatMap(({ value }) => (value === null ? [] : [value])),
  };
}

function tasksOf({ tasks }: Dossier): RowTask[] {
  return tasks.map(({ key, kind, what, role, person, dueAt, legal, path }) => ({
    key,
    kind,
    what,
    role,
    person,
    dueAt,
    legal,
    path,
  }));
}

/** The register's line of this dossier: derived, never written by hand. Refuses a reference without year and number. */
export function registerRow(dossier: Dossier): RegisterRow {
  const { record, status } = dossier;
  const { awareness, nature, recovery } = record.facts;
  return {
    shape: rowShape,
    incidentId: record.id,
    ref: record.ref,
    ...yearAndNumber(record.ref),
    title: record.title,
    status,
    loggedAt: record.loggedAt,
    loggedBy: record.loggedBy,
    owner: record.owner,
    restrictedTo: record.restrictedTo,
    firstSignalAt: new Date(awareness.firstSignalAt),
    awareAt: awareness.awareAt ? new Date(awareness.awareAt) : null,
    ...filedPart(dossier),
    incidentKind: nature.incidentKind.value,
    description: nature.description.value,
    cause: nature.incidentKindNote.value,
    ...people(record),
    risk: riskOf(dossier),
    ...notifyPart(dossier),
    ...informPart(dossier),
    effects: effectsOf(record),
    remedialTaken: recovery.measuresTaken.value,
    remedialPlanned: recovery.measuresPlanned.value,
    closedAt: record.closing?.closedAt ?? null,
    tasks: tasksOf(dossier),
    changesAt: nextChangeAt(dossier),
    searchText: [record.ref, record.title, nature.description.value ?? ""].join("\n"),
  };
}
