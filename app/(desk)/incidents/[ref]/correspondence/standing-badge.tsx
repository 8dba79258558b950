import { StateBadge } from "#app/_components/state-badge.tsx";
import type { ClockState } from "#lib/clock/time-left.ts";
import type { CorrespondenceStanding } from "#lib/correspondence/correspondence.ts";
import type { Words } from "#lib/words/words.ts";

function lookOf({ state, overdue, answeredLate }: CorrespondenceStanding): ClockState {
  if (overdue) return "overdue";
  if (state === "open") return "running";
  return answeredLate ? "met-late" : "met";
}

/** How an item stands, in one word: waits, overdue, answered in time or not, finished. */
export function StandingBadge({ standing, t }: { standing: CorrespondenceStanding; t: Words }) {
  const { state, overdue, answeredLate } = standing;
  const late = state === "answered" && answeredLate;
  const word = overdue ? "overdue" : late ? "answeredLate" : `state.${state}`;
  return <StateBadge bare state={lookOf(standing)} text={t(`correspondence.${word}`)} />;
}
