import { asc, eq } from "drizzle-orm";
import type { Correspondence } from "#lib/correspondence/correspondence.ts";
import type { Reader } from "./client.ts";
import { correspondence, correspondenceStep } from "./schema.ts";

/** What came from an authority in one incident, with everything that followed. Asks nobody's permission. */
export async function readCorrespondence(reader: Reader, incidentId: string): Promise<Correspondence[]> {
  const rows = await reader
    .select()
    .from(correspondence)
    .where(eq(correspondence.incidentId, incidentId))
    .orderBy(asc(correspondence.createdAt), asc(correspondence.id));
  if (rows.length === 0) return [];
  const steps = await reader
    .select({ step: correspondenceStep })
    .from(correspondenceStep)
    .innerJoin(correspondence, eq(correspondence.id, correspondenceStep.correspondenceId))
    .where(eq(correspondence.incidentId, incidentId))
    .orderBy(asc(correspondenceStep.seq));
  return rows.map(({ incidentId: _incident, ...item }) => ({
    ...item,
    steps: steps
      .filter(({ step }) => step.correspondenceId === item.id)
      .map(({ step: { correspondenceId: _of, seq: _seq, ...step } }) => step),
  }));
}
