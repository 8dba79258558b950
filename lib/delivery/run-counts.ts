import type { DeliveryState } from "./delivery-state.ts";

/** How many letters of a sending are where. `unsure` here is what stays so: it was repeated, or it waits for that. */
export type RunCounts = Record<DeliveryState, number> & { maybeTwice: number; total: number };

export const noCounts: RunCounts = {
  waiting: 0,
  sending: 0,
  handing: 0,
  sent: 0,
  bounced: 0,
  failed: 0,
  unsure: 0,
  maybeTwice: 0,
  total: 0,
};

/** The letters that nothing more will be done about by itself. */
export function doneOf(counts: RunCounts): number {
  return counts.sent + counts.bounced + counts.failed;
}
