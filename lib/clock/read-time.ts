import { type Message, say } from "#lib/words/message.ts";

export type TimeOfDay = { hour: number; minute: number; second: number };

const shapes = [
  // 14:05, 9:07, 14:05:33 as logs have it
  /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/,
  // 14.05, 14u05, 14h05
  /^(\d{1,2})[.uh](\d{2})$/,
  // 14u, 14 uur
  /^(\d{1,2})[uh]$/,
  // 1405; three figures are refused, because 140 can be 1:40 and 14:0
  /^(\d{2})(\d{2})$/,
];

/** Reads a time of day on a 24-hour clock: 14:05, 1405, 14u05, 14.05, 9:07, 14u. Expects plain text of at most 40 characters. */
export function readTime(
  text: string,
): { ok: true; time: TimeOfDay } | { ok: false; field: "time"; problem: Message } {
  const bare = text.replace(/^(?:om|at) /, "").replace(/ ?uur$/, "u");
  const written = /[:.]\d{2}u$|[uh]\d{2}u$|^\d{4}u$/.test(bare) ? bare.slice(0, -1) : bare;
  for (const shape of shapes) {
    const found = shape.exec(written);
    if (!found) continue;
    const time = { hour: Number(found[1]), minute: Number(found[2] ?? 0), second: Number(found[3] ?? 0) };
    if (time.hour <= 23 && time.minute <= 59 && time.second <= 59) return { ok: true, time };
    return { ok: false, field: "time", problem: say("clock.problem.timeOutside", { typed: text }) };
  }
  return { ok: false, field: "time", problem: say("clock.problem.timeUnreadable") };
}
