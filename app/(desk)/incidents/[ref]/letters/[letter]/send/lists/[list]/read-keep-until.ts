import { type Done, refused } from "#db/outcome.ts";
import { readMoment } from "#lib/clock/read-moment.ts";

const day = 24 * 3600_000;

/** Until the end of which day addresses are kept; nothing typed is until everything was sent. A year is the most. */
export function readKeepUntil(text: string, now: Date): Done<Date | null> {
  if (text.trim() === "") return { ok: true, value: null };
  const read = readMoment({ date: text, time: "", now, doubled: "later", prefer: "future" });
  const until = read.ok ? new Date(read.at.getTime() + day) : null;
  if (!until || until <= now || until.getTime() > now.getTime() + 367 * day)
    return refused("keepUntil", "delivery.make.keepUntilWrong");
  return { ok: true, value: until };
}
