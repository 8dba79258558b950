import type { HoursAgo } from "./cast-member.ts";

const hourInMs = 3_600_000;

/** Places the cast around this moment: the example house at its start, golden texts at one fixed instant. */
export function placedAt(moment: Date): HoursAgo {
  return (hoursAgo) => new Date(moment.getTime() - hoursAgo * hourInMs).toISOString();
}
