"use server";

import { submit } from "#app/_request/submit.ts";
import { confirmAnswer, type SeenAnswer, tickAnswer } from "#db/copied-answers.ts";
import { type QuestionId, questionIds } from "#lib/reports/ap/questions.ts";
import { filingKinds } from "#lib/workflow/happened.ts";

/** The desk for the same kind of notification, with the place to go on at. */
function deskAt(ref: string, kind: string, next: string): string {
  const known = filingKinds.some((one) => one === kind) ? kind : "";
  const place = questionIds.includes(next as QuestionId) ? next : "";
  const page = `/incidents/${ref}/desk?kind=${known}`;
  return place ? `${page}&at=${place}#copy-${place}` : page;
}

/** Ticks an answer as carried over, or takes the tick back, and goes on to the next that is open. */
export async function tickAction(
  ref: string,
  seen: SeenAnswer,
  copied: boolean,
  next: string,
  data: FormData,
): Promise<void> {
  await submit(
    { page: deskAt(ref, seen.kind, ""), draft: `desk:${ref}` },
    data,
    (actor) => tickAnswer(actor, ref, seen, copied),
    () => deskAt(ref, seen.kind, next),
  );
}

/** Confirms a derived answer, on the desk or on the sheet. */
export async function confirmAction(
  ref: string,
  seen: SeenAnswer,
  back: "desk" | "report",
  data: FormData,
): Promise<void> {
  const sheet = `/incidents/${ref}/report`;
  const page = back === "desk" ? deskAt(ref, seen.kind, "") : sheet;
  await submit(
    { page, draft: `desk:${ref}` },
    data,
    (actor) => confirmAnswer(actor, ref, seen),
    () => (back === "desk" ? deskAt(ref, seen.kind, seen.question) : `${sheet}#question-${seen.question}`),
  );
}
