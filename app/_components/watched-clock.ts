import type { Words } from "#lib/words/words.ts";
import type { WatchedClock } from "./crossings.ts";

/** The hours before a deadline at which it is said aloud that it came nearer. */
const announcedHours = [24, 8, 1];

/** A clock for `ThresholdStatus`, with what it says at 24, 8 and 1 hours and when the time is over. */
export function watchedClock({ ref, dueAt }: { ref: string; dueAt: Date }, t: Words): WatchedClock {
  return {
    id: ref,
    dueAt: dueAt.toISOString(),
    says: [
      ...announcedHours.map((hours) => ({ hoursLeft: hours, text: t("shell.hoursLeft", { ref, hours }) })),
      { hoursLeft: 0, text: t("shell.timeIsOver", { ref }) },
    ],
  };
}
