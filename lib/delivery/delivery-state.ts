/** How a letter reaches people: by mail, as files to print, or as a list for somebody else's mail merge. */
export const channels = ["e-mail", "pdf-each", "pdf-print", "merge-file"] as const;
export type Channel = (typeof channels)[number];

/** A sending: made, going on, standing still, or through. */
export const runStates = ["draft", "running", "paused", "done"] as const;
export type RunState = (typeof runStates)[number];

/**
 * One letter by mail. `sending` is before the final dot and can be taken back without harm; `handing` is from the final
 * dot until the server's answer; `unsure` is what was `handing` when the line or the app broke.
 */
export const deliveryStates = [
  "waiting",
  "sending",
  "handing",
  "sent",
  "bounced",
  "failed",
  "unsure",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What a letter is and how often it was tried, as far as what comes next depends on it. */
export type Standing = { state: DeliveryState; attempts: number; maybeTwice: boolean };

/** What came of one attempt; codes are those of SMTP (RFC 5321, RFC 3463). */
export type Outcome =
  | { kind: "accepted"; answer: string }
  /** The server refuses this letter or this address for good. */
  | { kind: "refused"; answer: string }
  /** The server refuses now and may accept later. */
  | { kind: "later"; answer: string }
  /** The line broke before the final dot: the server has nothing. */
  | { kind: "not-handed" }
  /** The line broke after the final dot: nobody knows whether the server has it. */
  | { kind: "answer-lost" };

/** The waits between attempts on a server that says "later", in minutes; after the last it has failed. */
export const waitMinutes = [1, 5, 15, 60, 120, 240, 480] as const;

export type Next = Standing & { answer: string | null; waitMinutes: number };

/** Where a letter stands after an attempt. A lost answer is tried once more, with the same Message-ID, and never again. */
export function afterAttempt(now: Standing, outcome: Outcome): Next {
  const { attempts, maybeTwice } = now;
  const as = (state: DeliveryState, answer: string | null, wait = 0): Next => ({
    state,
    attempts,
    maybeTwice,
    answer,
    waitMinutes: wait,
  });
  switch (outcome.kind) {
    case "accepted":
      return as("sent", outcome.answer);
    case "refused":
      return as("bounced", outcome.answer);
    case "later": {
      const wait = waitMinutes[attempts - 1];
      return wait === undefined ? as("failed", outcome.answer) : as("waiting", outcome.answer, wait);
    }
    case "not-handed":
      // The letter is not to blame for the line: the attempt does not count.
      return { ...as("waiting", null), attempts: Math.max(0, attempts - 1) };
    case "answer-lost":
      return as("unsure", null, 1);
  }
}

/** Whether a letter may be taken up: it waits, or its answer was lost and it was not repeated yet. */
export function mayTakeUp({ state, maybeTwice }: Standing): boolean {
  return state === "waiting" || (state === "unsure" && !maybeTwice);
}
