const minuteInMs = 60_000;

/** Whole minutes to or past a deadline, also split into days, hours and minutes. */
export type TimeLeft = {
  overdue: boolean;
  totalMinutes: number;
  days: number;
  hours: number;
  minutes: number;
};

/** What one clock can say of itself. The first and the last are decided by who knows the duty, not by the time. */
export const clockStates = [
  "not-started",
  "running",
  "soon",
  "urgent",
  "overdue",
  "met",
  "met-late",
  "not-applicable",
] as const;
export type ClockState = (typeof clockStates)[number];
export type RunningClockState = Exclude<ClockState, "not-started" | "not-applicable">;

export type Thresholds = { soonHours: number; urgentHours: number };
const thresholdsOf72Hours: Thresholds = { soonHours: 24, urgentHours: 8 };

/**
 * The whole minutes left, or past the deadline when overdue; both rounded down, so nobody is promised a minute that is
 * not there. At the deadline itself nothing is overdue yet.
 */
export function timeLeft(deadline: Date, now: Date): TimeLeft {
  const ms = deadline.getTime() - now.getTime();
  const totalMinutes = Math.floor(Math.abs(ms) / minuteInMs);
  return {
    overdue: ms < 0,
    totalMinutes,
    days: Math.floor(totalMinutes / 1440),
    hours: Math.floor(totalMinutes / 60) % 24,
    minutes: totalMinutes % 60,
  };
}

/**
 * The state of a clock that was started. Done at the deadline itself is in time. Thresholds are hours before the
 * deadline; those of the 72 hours (24 and 8) unless told otherwise.
 */
export function clockState({
  dueAt,
  now,
  doneAt = null,
  thresholds = thresholdsOf72Hours,
}: {
  dueAt: Date;
  now: Date;
  doneAt?: Date | null;
  thresholds?: Thresholds;
}): RunningClockState {
  if (doneAt) return doneAt.getTime() <= dueAt.getTime() ? "met" : "met-late";
  const { overdue } = timeLeft(dueAt, now);
  const minutes = (dueAt.getTime() - now.getTime()) / minuteInMs;
  if (overdue) return "overdue";
  if (minutes <= thresholds.urgentHours * 60) return "urgent";
  if (minutes <= thresholds.soonHours * 60) return "soon";
  return "running";
}
