import { sql } from "drizzle-orm";
import type { Dossier } from "#lib/dossier.ts";
import { notified } from "#lib/register/notified.ts";
import { registerRow as derive } from "#lib/register/register-row.ts";
import type { Status } from "#lib/workflow/status.ts";
import type { TaskKind } from "#lib/workflow/task.ts";
import type { Tx } from "./client.ts";
import { registerRow } from "./schema.ts";

/** Nothing goes on in a dossier in one of these. */
const over: readonly Status[] = ["closed", "not-a-breach", "merged"];

/** The clock of another law, a promise to the authority, and what an authority asks: they outlive their dossier. */
const outlives: readonly TaskKind[] = [
  "other-clock",
  "keep-promise",
  "answer-authority",
  "decide-objection",
  "settle-authority",
];

/** Writes the one flat row of an incident, derived from its dossier; the row before it is replaced. */
export async function writeRegisterRow(tx: Tx, dossier: Dossier, putTo: string[]): Promise<void> {
  const row = derive(dossier);
  const values = {
    incidentId: row.incidentId,
    year: row.year,
    number: row.number,
    ref: row.ref,
    title: row.title,
    status: row.status,
    running: !over.includes(row.status) || row.tasks.some(({ kind }) => outlives.includes(kind)),
    breach: !["not-a-breach", "triage", "merged"].includes(row.status),
    loggedAt: row.loggedAt,
    loggedBy: row.loggedBy,
    owner: row.owner,
    knownAt: row.awareAt ?? row.firstSignalAt,
    awareAt: row.awareAt,
    dueAt: row.dueAt,
    filedAt: row.filedAt,
    closedAt: row.closedAt,
    notified: notified(row),
    informed: row.informOutcome,
    incidentKind: row.incidentKind,
    peopleMax: row.peopleMax,
    restrictedTo: dossier.record.restrictedTo,
    putTo,
    row,
    search: sql`to_tsvector('dutch', ${row.searchText})`,
  };
  await tx
    .insert(registerRow)
    .values(values)
    .onConflictDoUpdate({ target: registerRow.incidentId, set: values });
}
