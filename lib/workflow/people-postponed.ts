import type { Facts } from "#lib/facts/facts.ts";

/**
 * Informing waits because the police or the public prosecutor asked for it. Recital 88 GDPR says that legitimate interests
 * of law enforcement count; the duty stays, only its moment moves.
 */
export type Postponement = {
  /** Until when; null while nobody wrote that down. */
  until: Date | null;
  by: string | null;
  /** Whether informing waits now: an end is agreed and has not come. */
  waits: boolean;
};

/** Whether informing the people waits at somebody's request, and until when; null where it does not or is done. */
export function postponement({ communication }: Facts, now: Date): Postponement | null {
  if (communication.informed.value === "yes" || communication.postponed.value !== "yes") return null;
  const at = communication.postponedUntil.value?.at;
  const until = at ? new Date(at) : null;
  return { until, by: communication.postponedBy.value, waits: until !== null && now < until };
}
