import { asc, eq, sql } from "drizzle-orm";
import { factsFromRevisions, revisionKey } from "#lib/facts/from-revisions.ts";
import type {
  Advice,
  Approval,
  Filing,
  FilingKind,
  IncidentRecord,
  Proposal,
  ProposalKind,
  RevisionsSeen,
  Verdict,
} from "#lib/workflow/happened.ts";
import type { Reader } from "./client.ts";
import { readHasFg } from "./fg.ts";
import { readLegalLines } from "./legal-lines.ts";
import { readCorrespondence } from "./read-correspondence.ts";
import { readOutages, readPromises } from "./read-promises.ts";
import * as tables from "./schema.ts";

type IncidentRow = typeof tables.incident.$inferSelect;

/** An incident as the record holds it, with the people to whom anything in it was put. */
export type StoredRecord = IncidentRecord & { putTo: string[] };

/** Reads one incident whole. Asks nobody's permission: only `db/` itself calls this, after it has asked. */
export async function readRecord(reader: Reader, incident: IncidentRow): Promise<StoredRecord> {
  // One after the other: inside a transaction they share one connection.
  const revisions = await readRevisions(reader, incident.id);
  const proposals = await readProposals(reader, incident.id);
  const approvals = await readApprovals(reader, incident.id);
  const advices = await readAdvices(reader, incident.id);
  const filings = await readFilings(reader, incident.id);
  const promises = await readPromises(reader, incident.id);
  const outages = await readOutages(reader, incident.id);
  const correspondence = await readCorrespondence(reader, incident.id);
  const mandateGiven = await readMandate(reader);
  const hasFg = await readHasFg(reader);
  const legal = await readLegalLines(reader);
  return {
    id: incident.id,
    ref: incident.ref,
    title: incident.title,
    loggedAt: incident.loggedAt,
    loggedBy: incident.loggedBy,
    owner: incident.owner,
    restrictedTo: incident.restrictedTo,
    ownAct: incident.ownAct,
    ...revisions,
    closing: closingOf(incident),
    mergedInto: incident.mergedInto,
    proposals: proposals.map(({ askedOf, ...proposal }) => proposal),
    putTo: [...new Set(proposals.flatMap((proposal) => proposal.askedOf))],
    approvals,
    advices,
    filings,
    promises,
    outages,
    correspondence,
    mandateGiven,
    hasFg,
    legal,
  };
}

function closingOf(incident: IncidentRow): IncidentRecord["closing"] {
  if (!incident.closedAt || !incident.closedBy) return null;
  return {
    closedAt: incident.closedAt,
    closedBy: incident.closedBy,
    reason: incident.closeReason ?? "",
    lessons: incident.lessons,
  };
}

async function readRevisions(reader: Reader, incidentId: string) {
  const table = tables.factRevision;
  const rows = await reader
    .selectDistinctOn([table.section, table.item], {
      section: table.section,
      item: table.item,
      number: table.number,
      facts: table.facts,
      withdrawn: table.withdrawn,
      authors: sql<string[]>`(select array_agg(distinct r.saved_by::text) from fact_revision r
        where r.incident_id = ${table.incidentId} and r.section = ${table.section} and r.item = ${table.item})`,
      first: sql<Date>`(select min(r.saved_at) from fact_revision r
        where r.incident_id = ${table.incidentId} and r.section = ${table.section} and r.item = ${table.item})`,
    })
    .from(table)
    .where(eq(table.incidentId, incidentId))
    .orderBy(table.section, table.item, sql`${table.number} desc`);
  // Items keep the order in which they were first written down.
  rows.sort((a, b) => new Date(a.first).getTime() - new Date(b.first).getTime());
  const numbers: RevisionsSeen = {};
  for (const row of rows) numbers[revisionKey(row.section, row.item)] = row.number;
  return {
    facts: factsFromRevisions(rows),
    revisions: numbers,
    judges: [...new Set(rows.filter((row) => row.section === "judgement").flatMap((row) => row.authors))],
  };
}

async function readProposals(
  reader: Reader,
  incidentId: string,
): Promise<(Proposal & { askedOf: string[] })[]> {
  const rows = await reader
    .select()
    .from(tables.proposal)
    .where(eq(tables.proposal.incidentId, incidentId))
    .orderBy(asc(tables.proposal.proposedAt), asc(tables.proposal.version));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ProposalKind,
    groupId: row.groupId === "" ? null : row.groupId,
    version: row.version,
    body: row.body,
    hash: row.hash,
    askedOf: row.askedOf,
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt,
    withdrawnAt: row.withdrawnAt,
  }));
}

async function readApprovals(reader: Reader, incidentId: string): Promise<Approval[]> {
  const rows = await reader
    .select({ approval: tables.approval })
    .from(tables.approval)
    .innerJoin(tables.proposal, eq(tables.proposal.id, tables.approval.proposalId))
    .where(eq(tables.proposal.incidentId, incidentId))
    .orderBy(asc(tables.approval.decidedAt));
  return rows.map(({ approval }) => ({ ...approval, verdict: approval.verdict as Verdict }));
}

async function readAdvices(reader: Reader, incidentId: string): Promise<Advice[]> {
  const rows = await reader
    .select()
    .from(tables.advice)
    .where(eq(tables.advice.incidentId, incidentId))
    .orderBy(asc(tables.advice.advisedAt));
  return rows
    .filter((row) => !row.private)
    .map(({ incidentId: _incident, private: _private, ...advice }) => advice);
}

async function readFilings(reader: Reader, incidentId: string): Promise<Filing[]> {
  const table = tables.filing;
  const rows = await reader
    .select({
      id: table.id,
      kind: table.kind,
      filedAt: table.filedAt,
      underMandate: table.underMandate,
      withoutApproval: table.withoutApproval,
      lateReason: table.lateReason,
      withdrawalReason: table.withdrawalReason,
      complete: table.complete,
      sheetHash: table.sheetHash,
      rulesVersion: table.rulesVersion,
      recordedBy: table.recordedBy,
      recordedAt: table.recordedAt,
      number: sql<string | null>`(select n.number from filing_number n where n.filing_id = ${table.id}
        order by n.recorded_at desc limit 1)`,
    })
    .from(table)
    .where(eq(table.incidentId, incidentId))
    .orderBy(asc(table.filedAt), asc(table.recordedAt));
  return rows.map((row) => ({ ...row, kind: row.kind as FilingKind }));
}

async function readMandate(reader: Reader): Promise<boolean> {
  const [row] = await reader
    .select({ given: tables.organisation.mandateGivenAt, revoked: tables.organisation.mandateRevokedAt })
    .from(tables.organisation);
  return row?.given != null && row.revoked == null;
}
