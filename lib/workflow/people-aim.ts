import { deadlineAfter } from "#lib/clock/deadline.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { aimHours } from "./deciding-tasks.ts";
import { type Postponement, postponement } from "./people-postponed.ts";
import type { PeopleTrack } from "./people-track.ts";

/**
 * Our own aim for informing people, in hours after management decided that the risk is high. Art. 34(1) says "without
 * undue delay" and names no number: this is never a term of law.
 */
export const informAimHours = aimHours;

/** The aim for one group: from the decision, moved only where somebody may ask us to wait. */
export type InformAim = {
  groupId: string | null;
  name: string;
  from: Date;
  dueAt: Date;
  doneAt: Date | null;
  done: boolean;
  overdue: boolean;
  postponed: Postponement | null;
};

/**
 * Our aim for informing one group, once management decided that it must be informed; null before that. A wait that was
 * asked for and has no end moves nothing.
 */
export function informAim(track: PeopleTrack, facts: Facts, now: Date): InformAim | null {
  const { groupId, name, approved, approvedAt, outcome, informed, informedAt } = track;
  if (!approved || !approvedAt || !(outcome === "required" || outcome === "public-notice")) return null;
  const postponed = postponement(facts, now);
  const aim = deadlineAfter(approvedAt, informAimHours);
  const until = postponed?.until;
  const dueAt = until && until > aim ? until : aim;
  const overdue = informed ? informedAt !== null && informedAt > dueAt : now > dueAt;
  return { groupId, name, from: approvedAt, dueAt, doneAt: informedAt, done: informed, overdue, postponed };
}
