import { and, eq, type SQL } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { mayMerge, mergedAwareness } from "#lib/workflow/merge.ts";
import { changeTwoIncidents, type Held } from "./change.ts";
import { database } from "./client.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { currentRevision, insertRevision } from "./revisions.ts";
import { incident, proposal, registerRow } from "./schema.ts";
import { visibleTo } from "./visible.ts";

/**
 * Makes an incident part of another one. The other keeps the earliest of every moment of awareness; this one is closed
 * with its reason, leaves the register and stays readable. Refused for what is over, notified or read by others.
 */
export async function mergeIncident(
  actor: Actor,
  ref: string,
  input: { into: string; reason: string },
  submission?: string,
): Promise<Done<null>> {
  if (!can(actor.person.roles, "merge-incident")) throw new NotFound(ref);
  const target = input.into.trim().toUpperCase();
  const [seen] = await named(actor, eq(incident.ref, target));
  if (!seen) return refused("into", "merge.intoNeeded");
  return changeTwoIncidents(
    actor,
    "merge-incident",
    [ref, target],
    async (part, into) => {
      if (input.reason.trim() === "") return refused("reason", "merge.reasonNeeded");
      const obstacle = mayMerge(part.dossier, into.dossier);
      if (obstacle) return { ok: false, problems: { into: obstacle } };
      await closeInto(actor, part, into, input.reason.trim());
      const earlier = await takeEarliest(actor, part, into);
      return {
        ok: true,
        happened: [
          [{ event: "incident-merged", details: { into: into.row.id } }],
          [{ event: "incident-taken-in", details: { part: part.row.id, ...earlier } }],
        ],
      };
    },
    submission,
  );
}

/** Closes the part. What was decided stays decided; nothing waits any more for a decision about it. */
async function closeInto(actor: Actor, part: Held, into: Held, reason: string): Promise<void> {
  const { tx, row } = part;
  await tx
    .update(incident)
    .set({ mergedInto: into.row.id, closedAt: actor.at, closedBy: actor.person.id, closeReason: reason })
    .where(eq(incident.id, row.id));
  const waiting = part.dossier.proposals.filter(({ state }) => state === "proposed");
  for (const { proposal: open } of waiting)
    await tx.update(proposal).set({ withdrawnAt: actor.at }).where(eq(proposal.id, open.id));
}

/** Gives the other incident the earliest moments, as a new revision where that changes anything. */
async function takeEarliest(actor: Actor, part: Held, into: Held): Promise<Record<string, string>> {
  const before = into.record.facts.awareness;
  const after = mergedAwareness(part.record.facts.awareness, before);
  if (JSON.stringify(after) === JSON.stringify({ ...after, ...before })) return {};
  const current = await currentRevision(into.tx, into.row.id, "awareness", "");
  const number = (current?.number ?? 0) + 1;
  const place = { incidentId: into.row.id, section: "awareness", item: "", number };
  return { commitment: await insertRevision(into.tx, { ...place, facts: after, actor }) };
}

/** Another dossier as it is named in a list. */
export type NamedDossier = { ref: string; title: string };

/** The dossier this one went into, and those that came into it: only what the actor may see. */
export async function listMerged(
  actor: Actor,
  ref: string,
): Promise<{ into: NamedDossier | null; parts: NamedDossier[] }> {
  if (!can(actor.person.roles, "see-incidents")) throw new NotFound(ref);
  const [own] = await database()
    .select({ id: incident.id, into: incident.mergedInto })
    .from(incident)
    .innerJoin(registerRow, eq(registerRow.incidentId, incident.id))
    .where(and(eq(incident.ref, ref), visibleTo(actor)));
  if (!own) throw new NotFound(ref);
  const parts = await named(actor, eq(incident.mergedInto, own.id));
  const [into] = own.into ? await named(actor, eq(incident.id, own.into)) : [];
  return { into: into ?? null, parts };
}

/** Those of these incidents that the actor may see. */
async function named(actor: Actor, which: SQL): Promise<NamedDossier[]> {
  return database()
    .select({ ref: incident.ref, title: incident.title })
    .from(incident)
    .innerJoin(registerRow, eq(registerRow.incidentId, incident.id))
    .where(and(which, visibleTo(actor)))
    .orderBy(incident.ref);
}
