import { notInFuture, readMoment } from "#lib/clock/read-moment.ts";
import type { Message } from "#lib/words/message.ts";
import type { Moment } from "./field.ts";
import { type RawForm, tickedIn, typedIn } from "./raw-form.ts";

export type FactMomentRead =
  | { ok: true; value: Moment | null }
  | { ok: false; part: "date" | "time"; problem: Message };

/** Moments that are a promise; all others have happened and may not lie in the future. */
const promises: readonly string[] = ["willInformAt", "postponedUntil", "complyBefore", "objectBefore"];

/**
 * Reads the two fields of a moment and "about". Nothing typed is not yet known; a day without a time stays a day, also
 * when "about" is ticked. In the hour that October repeats the earlier instant counts, unless the later was recorded.
 */
export function readFactMoment(raw: RawForm, name: string, now: Date): FactMomentRead {
  const date = typedIn(raw, `${name}.date`);
  const time = typedIn(raw, `${name}.time`);
  if (date.trim() === "" && time.trim() === "") return { ok: true, value: null };
  const promise = promises.includes(name);
  const read = readMoment({
    date,
    time,
    now,
    doubled: typedIn(raw, `${name}.doubled`) === "later" ? "later" : "earlier",
    prefer: promise ? "future" : "past",
  });
  if (!read.ok) return { ok: false, part: read.field, problem: read.problem };
  const inFuture = promise ? null : notInFuture(read.at, now);
  if (inFuture) return { ok: false, part: "date", problem: inFuture };
  const about = tickedIn(raw, `${name}.about`).length > 0;
  const precision = read.precision === "day" ? "day" : about ? "about" : "exact";
  return { ok: true, value: { at: read.at.toISOString(), precision } };
}
