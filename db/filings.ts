import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import { frozenSheet } from "#lib/reports/ap/frozen-sheet.ts";
import { type SheetDocument, sheetDocument } from "#lib/reports/ap/sheet-document.ts";
import type { Report } from "#lib/reports/report.ts";
import { words } from "#lib/words/words.ts";
import { filingLock } from "#lib/workflow/filing-lock.ts";
import { approvalToNotify } from "#lib/workflow/filing-track.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";
import { lateness } from "#lib/workflow/notification-clock.ts";
import { type Changed, changeIncident, type Held } from "./change.ts";
import { database } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { readOrganisation } from "./organisation.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { filing, filingNumber } from "./schema.ts";
import { digest } from "./seal.ts";

export type FilingInput = {
  kind: FilingKind;
  filedAt: Date;
  number: string | null;
  lateReason: string | null;
  /** Why it was filed as complete although no valid approval stands: counsel filed at night, break-glass. */
  withoutApproval: string | null;
  /** Whether a follow-up makes the notification whole; null where it was not asked. */
  complete?: boolean | null;
  /** Why what stands is taken back; obligatory for a withdrawal. */
  withdrawalReason?: string | null;
};

/**
 * Writes down that a notification was made: a fact, so it can be recorded in any state. What it lacks is asked where it
 * can be given and flagged where it cannot. The sheet as it stood is frozen with it.
 */
export async function recordFiling(
  actor: Actor,
  ref: string,
  input: FilingInput,
  submission?: string,
): Promise<Done<{ id: string }>> {
  const organisation = await readOrganisation();
  return changeIncident(
    actor,
    "record-filing",
    ref,
    async (held) => {
      const said = onlyOfItsKind(input);
      const obstacle = refusal(held, actor, said);
      return obstacle ?? insertFiling(held, actor, said, organisation);
    },
    submission,
  );
}

/** Without answers to what is asked of another kind: a form that hides a question may still send it. */
function onlyOfItsKind(input: FilingInput): FilingInput {
  const { kind, complete, withdrawalReason } = input;
  return {
    ...input,
    complete: kind === "follow-up" ? (complete ?? null) : null,
    withdrawalReason: kind === "withdrawal" ? withdrawalReason?.trim() || null : null,
  };
}

function refusal(held: Held, actor: Actor, input: FilingInput) {
  const { record, dossier } = held;
  if (input.filedAt.getTime() > actor.at.getTime() + 60_000)
    return refused("filedAt.date", "refusals.inFuture");
  if (input.filedAt < new Date(record.facts.awareness.firstSignalAt)) {
    return refused("filedAt.date", "refusals.filedBeforeSignal");
  }
  // A withdrawal clears what went before it: the next notification is a first one again.
  const first = dossier.filing.live.length === 0;
  if (first && (input.kind === "follow-up" || input.kind === "withdrawal")) {
    return refused("kind", "refusals.nothingFiledYet");
  }
  if (input.kind === "withdrawal" && !input.withdrawalReason?.trim())
    return refused("withdrawalReason", "refusals.withdrawalReasonNeeded");
  const late = first && lateness(record.facts.awareness, input.filedAt) === "late";
  if (late && !input.lateReason?.trim()) return refused("lateReason", "refusals.lateReasonNeeded");
  const lock = filingLock(dossier, input.kind);
  if (lock && !input.withoutApproval?.trim())
    return { ok: false as const, problems: { withoutApproval: lock } };
  return null;
}

async function insertFiling(
  held: Held,
  actor: Actor,
  input: FilingInput,
  organisation: Awaited<ReturnType<typeof readOrganisation>>,
): Promise<Changed<{ id: string }>> {
  const id = randomUUID();
  const lock = filingLock(held.dossier, input.kind);
  const sheet = frozenSheet(held.dossier, organisation, input);
  const sheetHash = digest(canonical(sheet));
  const about = { kind: input.kind, organisation: organisation?.name ?? "", before: await sheetBefore(held) };
  const document = filedDocument(held, actor, sheet, about);
  const documentHash = digest(document);
  await held.tx.insert(filing).values({
    id,
    incidentId: held.row.id,
    kind: input.kind,
    filedAt: input.filedAt,
    underMandate: input.kind === "preliminary" && held.record.mandateGiven,
    withoutApproval: lock ? input.withoutApproval : null,
    lateReason: input.lateReason?.trim() || null,
    withdrawalReason: input.withdrawalReason ?? null,
    complete: input.complete ?? null,
    sheet,
    sheetHash,
    document,
    documentHash,
    rulesVersion,
    recordedBy: actor.person.id,
    recordedAt: actor.at,
  });
  if (input.number?.trim()) await insertNumber(held, actor, id, input.number);
  const details = {
    filing: id,
    kind: input.kind,
    filedAt: input.filedAt.toISOString(),
    sheetHash,
    documentHash,
    rulesVersion,
    withoutApproval: lock !== null,
  };
  return { ok: true, value: { id }, happened: [{ event: "filing-recorded", details }] };
}

/** What stands at the authority now, as it was filed last; null where nothing stands. */
async function sheetBefore({ tx, dossier }: Held): Promise<Report | null> {
  const last = dossier.filing.live.at(-1);
  if (!last) return null;
  const [row] = await tx.select({ sheet: filing.sheet }).from(filing).where(eq(filing.id, last.id));
  return (row?.sheet ?? null) as Report | null;
}

/** The data of the sheet's PDF as it is set now, in Dutch and in canonical form: the same bytes give the same PDF. */
function filedDocument(
  { record, dossier }: Held,
  actor: Actor,
  sheet: Report,
  { kind, ...more }: { kind: FilingKind; organisation: string; before: Report | null },
): string {
  const about = {
    ...more,
    ref: record.ref,
    title: record.title,
    kind,
    asOf: actor.at,
    approved:
      filingLock(dossier, kind) === null &&
      (approvalToNotify(dossier.proposals) !== null || kind === "withdrawal"),
    filed: true,
  };
  return canonical(sheetDocument(sheet, about, "nl", words("nl")));
}

async function insertNumber(held: Held, actor: Actor, filingId: string, number: string): Promise<void> {
  await held.tx
    .insert(filingNumber)
    .values({ filingId, number: number.trim(), recordedBy: actor.person.id, recordedAt: actor.at });
}

/** Writes down the number that the authority gave, later than the filing itself. */
export async function recordFilingNumber(
  actor: Actor,
  ref: string,
  filingId: string,
  number: string,
): Promise<Done<null>> {
  return changeIncident(actor, "record-filing", ref, async (held) => {
    if (!held.record.filings.some((one) => one.id === filingId)) throw new NotFound(filingId);
    if (number.trim() === "" || number.length > 60) return refused("number", "refusals.filingNumberNeeded");
    await insertNumber(held, actor, filingId, number);
    return {
      ok: true,
      value: null,
      happened: [{ event: "filing-number-recorded", details: { filing: filingId } }],
    };
  });
}

/**
 * The data of the PDF that was frozen with a filing, and its hash; null for a filing from before it was kept. The hash
 * is that of the stored text, so who changed it is found out.
 */
export async function openFiledDocument(
  actor: Actor,
  ref: string,
  filingId: string,
): Promise<{ document: SheetDocument; hash: string } | null> {
  const dossier = await openIncident(actor, ref);
  if (!dossier.record.filings.some((one) => one.id === filingId)) throw new NotFound(filingId);
  const { document, documentHash } = filing;
  const [row] = await database()
    .select({ document, documentHash })
    .from(filing)
    .where(eq(filing.id, filingId));
  if (!row?.document || !row.documentHash) return null;
  if (digest(row.document) !== row.documentHash)
    throw new Error(`The sheet of ${filingId} is not what was filed`);
  return { document: JSON.parse(row.document) as SheetDocument, hash: row.documentHash };
}

/** The sheet exactly as it was when a filing was recorded. */
export async function openFiledSheet(actor: Actor, ref: string, filingId: string): Promise<unknown> {
  const dossier = await openIncident(actor, ref);
  if (!dossier.record.filings.some((one) => one.id === filingId)) throw new NotFound(filingId);
  const [row] = await database().select({ sheet: filing.sheet }).from(filing).where(eq(filing.id, filingId));
  return row?.sheet;
}
