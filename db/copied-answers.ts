import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import type { Tick } from "#lib/reports/ap/copy-state.ts";
import { sheetInput } from "#lib/reports/ap/frozen-sheet.ts";
import { apSheet } from "#lib/reports/ap/sheet.ts";
import { type Answer, entriesOf, type Piece } from "#lib/reports/report.ts";
import type { FilingKind, IncidentRecord } from "#lib/workflow/happened.ts";
import { changeIncident, type Held } from "./change.ts";
import { database } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { readOrganisation } from "./organisation.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { confirmedAnswer, copiedAnswer } from "./schema.ts";
import { digest } from "./seal.ts";

/** The answer that somebody had on screen: which question of the sheet for which kind of notification. */
export type SeenAnswer = { question: string; kind: FilingKind; seen: string };

/** That a person confirmed a derived answer; it counts as long as the answer has this hash. */
export type Confirmation = { question: string; answerHash: string; confirmedBy: string; confirmedAt: Date };

/** What a confirmation or a tick is bound to: SHA-256 over what the answer says, without language. */
export function answerHash(says: Piece[]): string {
  return digest(canonical(says));
}

/**
 * Confirms a derived answer as it was on screen. Refused when the answer has changed since; the same answer confirmed
 * twice stays with who was first.
 */
export async function confirmAnswer(actor: Actor, ref: string, seen: SeenAnswer): Promise<Done<null>> {
  const organisation = await readOrganisation();
  return changeIncident(actor, "save-facts", ref, async (held) => {
    const answer = answerNow(held, organisation, actor.at, seen);
    if (answer.origin !== "derived" || answerHash(answer.says) !== seen.seen) {
      return refused(seen.question, "refusals.answerChanged");
    }
    const row = {
      id: randomUUID(),
      incidentId: held.row.id,
      question: seen.question,
      answerHash: seen.seen,
      confirmedBy: actor.person.id,
      confirmedAt: actor.at,
    };
    const made = await held.tx
      .insert(confirmedAnswer)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: confirmedAnswer.id });
    const details = { question: seen.question, answerHash: seen.seen };
    const happened = made.length > 0 ? [{ event: "answer-confirmed" as const, details }] : [];
    return { ok: true, value: null, happened };
  });
}

/**
 * Ticks an answer as carried over into the authority's form, or takes the tick back. Refused when the answer is no
 * longer what was on screen. The ticks belong to the notification that is being prepared: the next one begins without.
 */
export async function tickAnswer(
  actor: Actor,
  ref: string,
  seen: SeenAnswer,
  copied: boolean,
): Promise<Done<null>> {
  const organisation = await readOrganisation();
  return changeIncident(actor, "record-filing", ref, async (held) => {
    const answer = answerNow(held, organisation, actor.at, seen);
    if (copied && (answer.says.length === 0 || answerHash(answer.says) !== seen.seen)) {
      return refused(seen.question, "refusals.answerChanged");
    }
    await held.tx.insert(copiedAnswer).values({
      incidentId: held.row.id,
      afterFiling: filedBefore(held.record),
      question: seen.question,
      answerHash: seen.seen,
      copied,
      copiedBy: actor.person.id,
      copiedAt: actor.at,
    });
    const details = { question: seen.question, answerHash: seen.seen, copied };
    return { ok: true, value: null, happened: [{ event: "answer-copied", details }] };
  });
}

function answerNow(
  held: Held,
  organisation: Awaited<ReturnType<typeof readOrganisation>>,
  now: Date,
  { question, kind }: SeenAnswer,
): Answer {
  const report = apSheet(sheetInput(held.dossier, organisation, now, kind));
  const entry = entriesOf(report).find((one) => one.id === question);
  if (!entry) throw new NotFound(question);
  return entry.kind === "asked"
    ? entry.answer
    : { origin: "missing", says: [], from: [], missing: [], remarks: [] };
}

/** The notification that was recorded last: what is carried over after it belongs to the next. */
function filedBefore(record: Pick<IncidentRecord, "filings">): string | null {
  return (
    record.filings.toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime()).at(-1)?.id ?? null
  );
}

/** What was carried over for the notification that is being prepared, by question; the newest word on each. */
export async function listCopied(actor: Actor, ref: string): Promise<Map<string, Tick>> {
  const { record } = await openIncident(actor, ref);
  const round = filedBefore(record);
  const rows = await database()
    .select()
    .from(copiedAnswer)
    .where(eq(copiedAnswer.incidentId, record.id))
    .orderBy(asc(copiedAnswer.id));
  const ofRound = rows.filter(({ afterFiling }) => afterFiling === round);
  return new Map(
    ofRound.map(({ question, answerHash, copied, copiedBy, copiedAt }) => [
      question,
      { answerHash, copied, copiedBy, copiedAt },
    ]),
  );
}

/** Who confirmed which derived answer, oldest first. Older answers stay on the list; they no longer count. */
export async function listConfirmed(actor: Actor, ref: string): Promise<Confirmation[]> {
  const { record } = await openIncident(actor, ref);
  const { question, answerHash, confirmedBy, confirmedAt } = confirmedAnswer;
  return database()
    .select({ question, answerHash, confirmedBy, confirmedAt })
    .from(confirmedAnswer)
    .where(eq(confirmedAnswer.incidentId, record.id))
    .orderBy(asc(confirmedAnswer.confirmedAt));
}
