import { asc, eq } from "drizzle-orm";
import type { FilingPromise, PortalOutage } from "#lib/workflow/happened.ts";
import type { Reader } from "./client.ts";
import { portalOutage, promise, promiseKept } from "./schema.ts";

/** What was promised to the authority in one incident, what is due first in front. Asks nobody's permission. */
export async function readPromises(reader: Reader, incidentId: string): Promise<FilingPromise[]> {
  const rows = await reader
    .select({ made: promise, kept: promiseKept })
    .from(promise)
    .leftJoin(promiseKept, eq(promiseKept.promiseId, promise.id))
    .where(eq(promise.incidentId, incidentId))
    .orderBy(asc(promise.dueAt), asc(promise.madeAt), asc(promise.id));
  return rows.map(({ made: { incidentId: _incident, ...made }, kept }) => ({
    ...made,
    kept: kept && { at: kept.keptAt, how: kept.how, recordedBy: kept.recordedBy },
  }));
}

/** When the authority's form could not be reached, as noted in one incident, oldest first. Asks nobody's permission. */
export async function readOutages(reader: Reader, incidentId: string): Promise<PortalOutage[]> {
  const rows = await reader
    .select()
    .from(portalOutage)
    .where(eq(portalOutage.incidentId, incidentId))
    .orderBy(asc(portalOutage.from), asc(portalOutage.notedAt));
  return rows.map(({ incidentId: _incident, ...outage }) => outage);
}
