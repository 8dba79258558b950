import { asc, eq } from "drizzle-orm";
import { assemble } from "#lib/dossier.ts";
import type { Tx } from "./client.ts";
import { readHasFg } from "./fg.ts";
import { readRecord } from "./record.ts";
import { writeRegisterRow } from "./register-row.ts";
import { incident, registerRow } from "./schema.ts";

/** Derives the register's rows of what runs, or may run again, from the record as it now is. */
export async function deriveRunning(tx: Tx, at: Date): Promise<void> {
  const rows = await tx
    .select({ incident })
    .from(incident)
    .innerJoin(registerRow, eq(registerRow.incidentId, incident.id))
    .where(eq(registerRow.running, true))
    .orderBy(asc(incident.ref))
    .for("update", { of: incident });
  for (const { incident: row } of rows) {
    const record = await readRecord(tx, row);
    await writeRegisterRow(tx, assemble(record, at), record.putTo);
  }
}

/**
 * Does what may give the house its first FG or take its last: the tasks of an FG then come or go, so what runs is
 * derived again.
 */
export async function mindingFg<T>(tx: Tx, at: Date, work: () => Promise<T>): Promise<T> {
  const before = await readHasFg(tx);
  const done = await work();
  if ((await readHasFg(tx)) !== before) await deriveRunning(tx, at);
  return done;
}
