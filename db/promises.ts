import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/access/actor.ts";
import { changeIncident } from "./change.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { portalOutage, promise, promiseKept } from "./schema.ts";

/** The longest promise that is written down, in signs. */
export const longestPromise = 500;

/** Writes down what was promised to the authority with a notification, and by when: it becomes a task with that term. */
export async function makePromise(
  actor: Actor,
  ref: string,
  { filingId, what, dueAt }: { filingId: string; what: string; dueAt: Date },
  submission?: string,
): Promise<Done<{ id: string }>> {
  return changeIncident(
    actor,
    "record-filing",
    ref,
    async ({ tx, row, record }) => {
      const filing = record.filings.find((one) => one.id === filingId);
      if (!filing) throw new NotFound(filingId);
      const said = what.trim();
      if (said === "") return refused("what", "refusals.promiseNeeded");
      if (said.length > longestPromise)
        return refused("what", "errors.tooLong", { most: longestPromise, actual: said.length });
      if (dueAt < filing.filedAt) return refused("dueAt.date", "refusals.promiseBeforeFiling");
      const id = randomUUID();
      await tx.insert(promise).values({
        id,
        incidentId: row.id,
        filingId,
        what: said,
        dueAt,
        madeBy: actor.person.id,
        madeAt: actor.at,
      });
      const details = { promise: id, filing: filingId, dueAt: dueAt.toISOString() };
      return { ok: true, value: { id }, happened: [{ event: "promise-made", details }] };
    },
    submission,
  );
}

/** Writes down that a promise was kept, once: who comes second is told that it was already. */
export async function keepPromise(
  actor: Actor,
  ref: string,
  promiseId: string,
  { keptAt, how }: { keptAt: Date; how: string | null },
): Promise<Done<null>> {
  return changeIncident(actor, "record-filing", ref, async ({ tx, record }) => {
    const found = record.promises.find((one) => one.id === promiseId);
    if (!found) throw new NotFound(promiseId);
    if (found.kept) return refused(`kept-${promiseId}`, "refusals.alreadyKept");
    if (keptAt.getTime() > actor.at.getTime() + 60_000) return refused("keptAt.date", "refusals.inFuture");
    await tx.insert(promiseKept).values({
      promiseId,
      how: how?.trim() || null,
      keptAt,
      recordedBy: actor.person.id,
      recordedAt: actor.at,
    });
    const details = { promise: promiseId, keptAt: keptAt.toISOString() };
    return { ok: true, value: null, happened: [{ event: "promise-kept", details }] };
  });
}

/** Writes down that the authority's form could not be reached. It explains a delay; it never stops the clock. */
export async function noteOutage(
  actor: Actor,
  ref: string,
  { from, until, how }: { from: Date; until: Date | null; how: string },
  submission?: string,
): Promise<Done<{ id: string }>> {
  return changeIncident(
    actor,
    "record-filing",
    ref,
    async ({ tx, row }) => {
      const soon = actor.at.getTime() + 60_000;
      if (from.getTime() > soon) return refused("from.date", "refusals.inFuture");
      if (until && until.getTime() > soon) return refused("until.date", "refusals.inFuture");
      if (until && until <= from) return refused("until.date", "refusals.outageEndsBefore");
      if (how.trim() === "") return refused("how", "refusals.outageHowNeeded");
      const id = randomUUID();
      await tx.insert(portalOutage).values({
        id,
        incidentId: row.id,
        from,
        until,
        how: how.trim(),
        notedBy: actor.person.id,
        notedAt: actor.at,
      });
      const details = { from: from.toISOString(), until: until?.toISOString() ?? null };
      return { ok: true, value: { id }, happened: [{ event: "outage-noted", details }] };
    },
    submission,
  );
}
