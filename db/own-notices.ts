import { and, desc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type NoticeKind, noticeKinds } from "#lib/workflow/notice-kind.ts";
import { database } from "./client.ts";
import { NotFound } from "./outcome.ts";
import { incident, outbox, registerRow } from "./schema.ts";
import { visibleTo } from "./visible.ts";

/** Something a person must hear of, and has not put away. */
export type OwnNotice = { id: string; kind: NoticeKind; ref: string; title: string; at: Date };

/** What this person has not put away yet, newest first: only about what they may still see. */
export async function listOwnNotices(actor: Actor, most = 10): Promise<OwnNotice[]> {
  if (!can(actor.person.roles, "see-incidents")) throw new NotFound("notices");
  return database()
    .select({
      id: outbox.id,
      kind: sql<NoticeKind>`${outbox.kind}`,
      ref: incident.ref,
      title: incident.title,
      at: outbox.createdAt,
    })
    .from(outbox)
    .innerJoin(incident, eq(incident.id, outbox.incidentId))
    .innerJoin(registerRow, eq(registerRow.incidentId, incident.id))
    .where(and(unseenBy(actor), inArray(outbox.kind, noticeKinds), visibleTo(actor)))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(most);
}

/** Puts away the notices that were on this person's screen; those of others stay as they are. */
export async function putAwayNotices(actor: Actor, ids: string[]): Promise<void> {
  if (!can(actor.person.roles, "see-incidents")) throw new NotFound("notices");
  if (ids.length === 0) return;
  await database()
    .update(outbox)
    .set({ seenAt: actor.at })
    .where(and(unseenBy(actor), inArray(outbox.id, ids)));
}

function unseenBy(actor: Actor) {
  return and(eq(outbox.personId, actor.person.id), isNull(outbox.seenAt), lte(outbox.createdAt, actor.at));
}
