"use server";

import { readMailSettings } from "#app/_mail/mail-settings.ts";
import { field, submit } from "#app/_request/submit.ts";
import { sendAddress } from "#app/(desk)/incidents/[ref]/letters/[letter]/send/send-address.ts";
import { moveRun, type RunMove, recordReturned } from "#db/letter-runs.ts";
import { refused } from "#db/outcome.ts";

const moves: readonly RunMove[] = ["start", "pause", "resume", "finish"];

/** Starts, pauses, resumes or finishes a sending: the button that was pressed says which. */
export async function moveRunAction(ref: string, letter: string, run: string, data: FormData): Promise<void> {
  const page = `${sendAddress(ref, letter)}/runs/${run}`;
  await submit(
    { page, draft: `move:${run}` },
    data,
    async (actor, raw) => {
      const move = moves.find((one) => one === field(raw, "move"));
      if (!move) return refused("", "delivery.run.wrongState", { state: "draft" });
      const mailed = field(raw, "channel") === "e-mail";
      if (move !== "pause" && mailed && !readMailSettings(process.env)) return refused("", "delivery.noMail");
      return moveRun(actor, ref, run, letter, move);
    },
    () => page,
  );
}

/** Records that a mail came back. */
export async function recordReturnedAction(
  ref: string,
  letter: string,
  run: string,
  data: FormData,
): Promise<void> {
  const page = `${sendAddress(ref, letter)}/runs/${run}`;
  await submit(
    { page, draft: `returned:${run}` },
    data,
    (actor, raw) => recordReturned(actor, ref, run, field(raw, "email")),
    () => `${page}?returned=1`,
  );
}
