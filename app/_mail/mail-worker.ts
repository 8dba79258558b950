import {
  beginHanding,
  closeFinished,
  letterOf,
  pauseRun,
  runningRuns,
  settle,
  sweepLeftovers,
  takeUp,
} from "#db/mail-queue.ts";
import { holdWorkerLock, type WorkerLock } from "#db/mail-queue-lock.ts";
import { afterAttempt } from "#lib/delivery/delivery-state.ts";
import type { LetterBody } from "#lib/letters/letter.ts";
import { composeMail } from "./compose-mail.ts";
import type { MailSettings } from "./mail-settings.ts";
import { type Patience, SmtpLine } from "./smtp-line.ts";

export type WorkerInput = {
  /** Null where no mail server is set: then it only tidies up. */
  settings: MailSettings | null;
  clock: () => Date;
  /** Waits so many milliseconds, or less when told to stop. */
  wait: (milliseconds: number) => Promise<void>;
  stopped: () => boolean;
  patience?: Patience;
};

const idle = 1_000;
const serverAway = 5_000;

/**
 * Sends what is due until it is told to stop. One worker works at a time, whoever holds the lock: it first looks what a
 * dead one left. Every step of a letter is committed before the next begins, so it can be killed anywhere.
 */
export async function runMailWorker(input: WorkerInput): Promise<void> {
  while (!input.stopped()) {
    const lock = await holdWorkerLock().catch(() => null);
    if (lock) await work(input, lock).catch((error: unknown) => tell(error));
    await lock?.release();
    if (!input.stopped()) await input.wait(idle);
  }
}

async function work(input: WorkerInput, lock: WorkerLock): Promise<void> {
  const { settings, clock, wait, stopped } = input;
  await sweepLeftovers(clock());
  const line = settings ? new SmtpLine(settings, input.patience) : null;
  const texts = new Map<string, LetterBody>();
  const free = new Map<string, number>();
  try {
    while (!stopped() && lock.held()) {
      const sent = line && settings ? await sendOne(input, settings, line, texts, free) : "nothing";
      if (sent === "nothing") await closeFinished(clock());
      if (sent === "nothing" || sent === "held-back") await wait(soonest(free, clock()));
      if (sent === "server-away") await wait(serverAway);
    }
  } finally {
    line?.quit();
  }
}

/** Until a sending that is held back by its speed may go on, and never longer than a second. */
function soonest(free: Map<string, number>, now: Date): number {
  const waits = [...free.values()].map((at) => at - now.getTime()).filter((one) => one > 0);
  return Math.min(idle, ...waits);
}

async function sendOne(
  { clock }: WorkerInput,
  settings: MailSettings,
  line: SmtpLine,
  texts: Map<string, LetterBody>,
  free: Map<string, number>,
): Promise<"sent" | "nothing" | "held-back" | "server-away"> {
  const runs = await runningRuns();
  const now = clock().getTime();
  const ready = runs.filter(({ id }) => (free.get(id) ?? 0) <= now);
  if (runs.length > 0 && ready.length === 0) return "held-back";
  const taken = await takeUp(
    ready.map(({ id }) => id),
    clock(),
  );
  if (!taken) return "nothing";
  const pace = 60_000 / (runs.find(({ id }) => id === taken.runId)?.perMinute ?? 60);
  // Counted from when it should have gone, so that the time a letter takes does not slow the rest down.
  free.set(taken.runId, Math.max(now - pace, free.get(taken.runId) ?? 0) + pace);
  const body = texts.get(taken.runId) ?? (await letterOf(taken.runId));
  texts.set(taken.runId, body);
  const about = { from: settings.from, recipient: taken.recipient, messageId: taken.messageId, at: clock() };
  const { outcome, settingsWrong } = await line.send({
    from: settings.from.replace(/^.*<|>\s*$/g, ""),
    to: taken.recipient.email,
    raw: await composeMail(body, about),
    beforeDot: () => beginHanding(taken, clock()),
  });
  await settle(taken, afterAttempt(taken, outcome), clock());
  if (settingsWrong) await pauseRun(taken.runId, "settings");
  return outcome.kind === "not-handed" ? "server-away" : "sent";
}

function tell(error: unknown): void {
  console.error("Mail could not be sent:", error instanceof Error ? error.message : error);
}
