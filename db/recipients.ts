import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { canonical } from "#lib/audit/canonical.ts";
import type { Dossier } from "#lib/dossier.ts";
import { asRead, type FrozenLetter, readSubject } from "#lib/letters/letter.ts";
import { goesToEachPerson } from "#lib/letters/letter-kind.ts";
import { largestList } from "#lib/recipients/list-row.ts";
import { type Message, say } from "#lib/words/message.ts";
import { approvedLetter } from "#lib/workflow/approved-letters.ts";
import { changeIncident } from "./change.ts";
import { database, type Reader } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { letter, recipientList } from "./schema.ts";
import { digest, digestOf, sealBytes, unsealBytes } from "./seal.ts";

/** A letter as it can be sent: its approved text, or why nothing may go out. */
export type Sendable = {
  subjectKey: string;
  subject: string;
  approved: FrozenLetter | null;
  approvalId: string | null;
  locked: Message | null;
};

const about = (id: string) => `recipients:${id}`;

/**
 * What may be sent of a letter, by its subject ("patients|cyberattack|nl"): exactly the text that management approved,
 * and only while no other text was saved since.
 */
export async function sendableOf(reader: Reader, dossier: Dossier, key: string): Promise<Sendable> {
  const subject = readSubject(key);
  if (!subject) throw new NotFound(key);
  const [newest] = await reader
    .select()
    .from(letter)
    .where(
      and(
        eq(letter.incidentId, dossier.record.id),
        eq(letter.groupId, subject.groupId ?? ""),
        eq(letter.kind, subject.kind),
        eq(letter.locale, subject.locale),
      ),
    )
    .orderBy(desc(letter.version))
    .limit(1);
  if (!newest) throw new NotFound(key);
  const approved = approvedLetter(dossier.proposals, subject);
  const standing = dossier.proposals.find(({ proposal }) => proposal.body.letter === approved);
  const whole = approved !== null && digest(canonical(asRead(approved))) === approved.hash;
  const locked = !goesToEachPerson(subject.kind)
    ? say("delivery.locked.notPersonal")
    : !approved || !standing?.approval || !whole
      ? say("delivery.locked.none")
      : approved.hash !== newest.hash
        ? say("delivery.locked.changed")
        : null;
  return {
    subjectKey: key,
    subject: newest.body.subject,
    approved: locked ? null : approved,
    approvalId: locked ? null : (standing?.approval?.id ?? null),
    locked,
  };
}

/** A letter with what may be sent of it, for who sees the dossier. */
export async function openSendable(
  actor: Actor,
  ref: string,
  key: string,
): Promise<{ dossier: Dossier; sendable: Sendable }> {
  const dossier = await openIncident(actor, ref);
  return { dossier, sendable: await sendableOf(database(), dossier, key) };
}

/** Keeps an uploaded list, sealed, until a sending is made of it. Whoever calls has seen that it can be read. */
export async function keepList(
  actor: Actor,
  ref: string,
  key: string,
  bytes: Uint8Array,
): Promise<Done<{ id: string }>> {
  return changeIncident(actor, "send-letters", ref, async ({ tx, row, dossier }) => {
    if (row.closedAt) return refused("", "refusals.dossierClosed");
    const { approved, locked } = await sendableOf(tx, dossier, key);
    if (!approved) return { ok: false, problems: { "": locked ?? say("delivery.locked.none") } };
    const size = bytes.byteLength;
    if (size === 0) return refused("file", "delivery.list.empty");
    if (size > largestList) return refused("file", "delivery.list.tooLarge", { most: 20 });
    const id = randomUUID();
    const sha256 = digestOf(bytes);
    await tx.insert(recipientList).values({
      id,
      incidentId: row.id,
      letterId: approved.id,
      size,
      sha256,
      sealed: sealBytes(bytes, about(id)),
      addedBy: actor.person.id,
      addedAt: actor.at,
    });
    const details = { list: id, size, sha256 };
    return { ok: true, value: { id }, happened: [{ event: "recipients-listed", details }] };
  });
}

/** An uploaded list with its contents. Only for who sends letters: nobody else needs to see addresses. */
export async function openList(
  actor: Actor,
  ref: string,
  id: string,
): Promise<{ id: string; sha256: string; addedAt: Date; bytes: Buffer }> {
  const { record } = await openIncident(actor, ref);
  if (!can(actor.person.roles, "send-letters")) throw new NotFound(id);
  return readList(database(), record.id, id);
}

/** The same inside a change. */
export async function readList(reader: Reader, incidentId: string, id: string) {
  requireId(id);
  const [found] = await reader
    .select()
    .from(recipientList)
    .where(and(eq(recipientList.id, id), eq(recipientList.incidentId, incidentId)));
  if (!found) throw new NotFound(id);
  const bytes = unsealBytes(found.sealed, about(id));
  if (!bytes || digestOf(bytes) !== found.sha256) throw new Error(`The list ${id} is not what was kept`);
  return { id, sha256: found.sha256, addedAt: found.addedAt, bytes };
}

/** The lists that wait in a dossier to be checked, without their contents. */
export async function listWaitingLists(actor: Actor, ref: string): Promise<{ id: string; addedAt: Date }[]> {
  const { record } = await openIncident(actor, ref);
  if (!can(actor.person.roles, "send-letters")) return [];
  return database()
    .select({ id: recipientList.id, addedAt: recipientList.addedAt })
    .from(recipientList)
    .where(eq(recipientList.incidentId, record.id))
    .orderBy(recipientList.addedAt);
}

/** Throws an uploaded list away. */
export async function discardList(actor: Actor, ref: string, id: string): Promise<Done<null>> {
  return changeIncident(actor, "send-letters", ref, async ({ tx, row }) => {
    const { sha256 } = await readList(tx, row.id, id);
    await tx.delete(recipientList).where(eq(recipientList.id, id));
    return {
      ok: true,
      value: null,
      happened: [{ event: "recipients-discarded", details: { list: id, sha256 } }],
    };
  });
}
