import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { largestReceipt, receiptName, receiptType } from "#lib/workflow/filing-receipt.ts";
import { changeIncident } from "./change.ts";
import { database } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { evidenceFile } from "./schema.ts";
import { digestOf, sealBytes, unsealBytes } from "./seal.ts";

/** A file that was kept, without its contents. */
export type EvidenceFile = {
  id: string;
  filingId: string | null;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  addedBy: string;
  addedAt: Date;
};

const about = (id: string) => `evidence:${id}`;

/**
 * Keeps a file with a notification, sealed. Its hash is that of the bytes as they came in, and it is stored before the
 * answer says that it was. Refused when empty, too large, or when the same file is already kept there.
 */
export async function addReceipt(
  actor: Actor,
  ref: string,
  filingId: string,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<Done<{ id: string; sha256: string }>> {
  return changeIncident(actor, "record-filing", ref, async ({ tx, row, record }) => {
    if (!record.filings.some((one) => one.id === filingId)) throw new NotFound(filingId);
    const size = file.bytes.byteLength;
    if (size === 0) return refused("receipt", "refusals.fileEmpty");
    if (size > largestReceipt) return refused("receipt", "refusals.fileTooLarge", { most: 20 });
    const sha256 = digestOf(file.bytes);
    const [same] = await tx
      .select({ id: evidenceFile.id })
      .from(evidenceFile)
      .where(and(eq(evidenceFile.filingId, filingId), eq(evidenceFile.sha256, sha256)));
    if (same) return refused("receipt", "refusals.fileAlreadyKept");
    const id = randomUUID();
    await tx.insert(evidenceFile).values({
      id,
      incidentId: row.id,
      filingId,
      name: receiptName(file.name),
      mediaType: receiptType(file.mediaType),
      size,
      sha256,
      sealed: sealBytes(file.bytes, about(id)),
      addedBy: actor.person.id,
      addedAt: actor.at,
    });
    const details = { file: id, filing: filingId, size, sha256 };
    return { ok: true, value: { id, sha256 }, happened: [{ event: "evidence-added", details }] };
  });
}

/** The files that were kept in a dossier, oldest first, without their contents. */
export async function listEvidence(actor: Actor, ref: string): Promise<EvidenceFile[]> {
  const { record } = await openIncident(actor, ref);
  const { id, filingId, name, mediaType, size, sha256, addedBy, addedAt } = evidenceFile;
  return database()
    .select({ id, filingId, name, mediaType, size, sha256, addedBy, addedAt })
    .from(evidenceFile)
    .where(eq(evidenceFile.incidentId, record.id))
    .orderBy(asc(addedAt), asc(id));
}

/** One file with its contents, exactly as it came in; who took it out is written down first. Throws where it was altered. */
export async function downloadEvidence(
  actor: Actor,
  ref: string,
  fileId: string,
): Promise<EvidenceFile & { bytes: Buffer }> {
  const done = await changeIncident(actor, "see-report", ref, async ({ tx, row }) => {
    requireId(fileId);
    const here = and(eq(evidenceFile.id, fileId), eq(evidenceFile.incidentId, row.id));
    const [found] = await tx.select().from(evidenceFile).where(here);
    if (!found) throw new NotFound(fileId);
    const { sealed, incidentId: _incident, ...file } = found;
    const bytes = unsealBytes(sealed, about(file.id));
    if (!bytes || digestOf(bytes) !== file.sha256) throw new Error(`The file ${fileId} is not what was kept`);
    const details = { file: fileId, sha256: file.sha256 };
    const happened = [{ event: "evidence-downloaded" as const, details }];
    return { ok: true, value: { ...file, bytes }, happened };
  });
  if (!done.ok) throw new NotFound(fileId);
  return done.value;
}
