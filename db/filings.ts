import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import { frozenSheet } from "#lib/reports/ap/frozen-sheet.ts";
import { filingLock } from "#lib/workflow/filing-lock.ts";
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
      const obstacle = refusal(held, actor, input);
      if (obstacle) return obstacle;
      return insertFiling(held, actor, input, frozenSheet(held.dossier, organisation, input));
    },
    submission,
  );
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
  sheet: unknown,
): Promise<Changed<{ id: string }>> {
  const id = randomUUID();
  const lock = filingLock(held.dossier, input.kind);
  const sheetHash = digest(canonical(sheet));
  await held.tx.insert(filing).values({
    id,
    incidentId: held.row.id,
    kind: input.kind,
    filedAt: input.filedAt,
    underMandate: input.kind === "preliminary" && held.record.mandateGiven,
    withoutApproval: lock ? input.withoutApproval : null,
    lateReason: input.lateReason?.trim() || null,
    sheet,
    sheetHash,
    recordedBy: actor.person.id,
    recordedAt: actor.at,
  });
  if (input.number?.trim()) await insertNumber(held, actor, id, input.number);
  const details = {
    filing: id,
    kind: input.kind,
    filedAt: input.filedAt.toISOString(),
    sheetHash,
    withoutApproval: lock !== null,
  };
  return { ok: true, value: { id }, happened: [{ event: "filing-recorded", details }] };
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

/** The sheet exactly as it was when a filing was recorded. */
export async function openFiledSheet(actor: Actor, ref: string, filingId: string): Promise<unknown> {
  const dossier = await openIncident(actor, ref);
  if (!dossier.record.filings.some((one) => one.id === filingId)) throw new NotFound(filingId);
  const [row] = await database().select({ sheet: filing.sheet }).from(filing).where(eq(filing.id, filingId));
  return row?.sheet;
}
