import type { Outcome } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Status } from "#lib/workflow/status.ts";

/** Gives the instant that lies so many hours before the moment at which the cast is placed. */
export type HoursAgo = (hoursAgo: number) => string;

/** One named incident of the example: used by tests, the example house and golden texts. */
export type CastMember = {
  key: string;
  title: { nl: string; en: string };
  /** What happened, as the officer typed it. Facts stay in Dutch, the language of the house. */
  text: string;
  firstSignalHoursAgo: number;
  /** Null while nobody has judged since when this is known. */
  awareHoursAgo: number | null;
  facts: (at: HoursAgo) => Facts;
  state: Exclude<Status, "not-a-breach" | "merged">;
  /** What the FG advised, why the officer proposes it, and how it ended; used as far as the state goes. */
  advice: string;
  reason: string;
  closeReason: string | null;
  lessons: string | null;
  expected: { notifyAuthority: Outcome; inDoubt: boolean; informPeople: Outcome };
};
