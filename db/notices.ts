import { randomUUID } from "node:crypto";
import { and, arrayOverlaps, isNull, ne } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { Dossier } from "#lib/dossier.ts";
import { isNoticeKind, type NoticeKind } from "#lib/workflow/notice-kind.ts";
import type { Happening } from "./audit.ts";
import type { Tx } from "./client.ts";
import { outbox, person } from "./schema.ts";

type Notice = { personId: string; kind: NoticeKind; dueAt?: Date };

/**
 * Writes who must hear of what just happened: the FG of every incident at once, an approver of what is put to them and
 * of an approval of theirs that lapsed, the one who proposed of the verdict. People read them on Vandaag.
 */
export async function writeNotices(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  putTo: string[],
  happened: Happening[],
): Promise<void> {
  const notices: Notice[] = [];
  for (const { event } of happened) {
    if (event === "incident-logged") {
      for (const id of await peopleWith(tx, actor, ["fg", "officer"]))
        notices.push({ personId: id, kind: event });
    }
    if (event === "protection-fell") {
      const { approvals } = dossier.record;
      const approvers = approvals.filter(({ verdict }) => verdict === "approved").map((one) => one.decidedBy);
      for (const id of new Set(approvers)) notices.push({ personId: id, kind: event });
    }
    if (event === "decision-proposed") for (const id of putTo) notices.push({ personId: id, kind: event });
    if (isNoticeKind(event) && (event.startsWith("proposal-") || event === "advice-given")) {
      const proposers = dossier.record.proposals.map((proposal) => proposal.proposedBy);
      for (const id of new Set([...proposers, dossier.record.owner ?? dossier.record.loggedBy])) {
        notices.push({ personId: id, kind: event });
      }
    }
  }
  notices.push(...lapses(dossier));
  const rows = notices
    .filter((notice) => notice.personId !== actor.person.id)
    .map((notice) => ({
      id: randomUUID(),
      incidentId: dossier.record.id,
      dueAt: actor.at,
      createdAt: actor.at,
      ...notice,
    }));
  if (rows.length > 0) await tx.insert(outbox).values(rows).onConflictDoNothing();
}

/** Whose approval no longer holds, and who must propose again: once for every approval, however often facts change after it. */
function lapses({ proposals, record }: Dossier): Notice[] {
  return proposals.flatMap(({ state, approval, proposal }) => {
    if (state !== "lapsed" || !approval) return [];
    const told = new Set([approval.decidedBy, proposal.proposedBy, record.owner ?? record.loggedBy]);
    return [...told].map((personId) => ({ personId, kind: "approval-lapsed", dueAt: approval.decidedAt }));
  });
}

async function peopleWith(tx: Tx, actor: Actor, roles: string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(arrayOverlaps(person.roles, roles), isNull(person.deactivatedAt), ne(person.id, actor.person.id)),
    );
  return rows.map((row) => row.id);
}
