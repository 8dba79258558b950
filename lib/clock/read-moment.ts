import { type Message, say } from "#lib/words/message.ts";
import { instantsOf, skippedHour, startOfCalendarDay, wallTime } from "./amsterdam-time.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { longestMoment, namesAZone, plainText, splitDayAndTime } from "./moment-text.ts";
import { type Prefer, readDay } from "./read-day.ts";
import { readTime } from "./read-time.ts";

/** A moment as it was read, or what is wrong with it and in which of the two fields. */
export type MomentRead =
  | { ok: true; at: Date; precision: "exact" | "day"; doubled: boolean; typed: string }
  | { ok: false; field: "date" | "time"; problem: Message };

/**
 * Which instant is meant when the clock was put back and the hour exists twice: the earlier one for awareness, the later
 * one for a filing, so that the reading never favours us.
 */
export type Doubled = "earlier" | "later";

const nowWords = new Set(["nu", "now"]);
const todayWords = new Set(["", "vandaag", "today", ...nowWords]);

/**
 * Reads what a person typed into the two fields for day and time, in Amsterdam time, Dutch or English. An empty time
 * gives precision "day" and the beginning of that day. A whole moment pasted into the first field is read too.
 * Never throws on text; whether the moment may lie in the future is asked separately (`notInFuture`).
 */
export function readMoment({
  date,
  time,
  now,
  doubled,
  prefer = "past",
}: {
  date: string;
  time: string;
  now: Date;
  doubled: Doubled;
  prefer?: Prefer;
}): MomentRead {
  const typed = `${date.trim()} ${time.trim()}`.trim();
  const dateText = plainText(date);
  const timeText = plainText(time);
  if (dateText === null) return refuse("date", "tooLong", { most: longestMoment });
  if (timeText === null) return refuse("time", "tooLong", { most: longestMoment });
  if (namesAZone(dateText)) return refuse("date", "otherZone");
  if (namesAZone(timeText)) return refuse("time", "otherZone");

  if (nowWords.has(dateText) || nowWords.has(timeText)) {
    const nothingElse = todayWords.has(dateText) && (timeText === "" || nowWords.has(timeText));
    if (!nothingElse) return refuse("time", "timeBesideNow");
    return { ok: true, at: new Date(now.getTime()), precision: "exact", doubled: false, typed };
  }

  if (dateText === "") return refuse("date", "dateMissing");
  const split = splitDayAndTime(dateText);
  if (split.time !== "" && timeText !== "") return refuse("time", "timeTwice");
  const day = readDay(split.day, wallTime(now), prefer);
  if (!day.ok) return day;
  const timeToRead = split.time || timeText;
  if (timeToRead === "") {
    return { ok: true, at: startOfCalendarDay(day.day), precision: "day", doubled: false, typed };
  }
  return atTime(day.day, timeToRead, doubled, typed);
}

function atTime(day: CalendarDay, text: string, doubled: Doubled, typed: string): MomentRead {
  const read = readTime(text);
  if (!read.ok) return read;
  const { hour, minute, second } = read.time;
  const instants = instantsOf({ year: day.year, month: day.month, day: day.day, hour, minute });
  const chosen = doubled === "earlier" ? instants[0] : instants.at(-1);
  if (!chosen) {
    const shown = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    return refuse("time", "hourSkipped", { time: shown, ...day, ...skippedHour });
  }
  return {
    ok: true,
    at: new Date(chosen.getTime() + second * 1000),
    precision: "exact",
    doubled: instants.length > 1,
    typed,
  };
}

function refuse(
  field: "date" | "time",
  word: string,
  values?: Record<string, string | number>,
): { ok: false; field: "date" | "time"; problem: Message } {
  return { ok: false, field, problem: say(`clock.problem.${word}`, values) };
}

/** Refuses a moment of which only the day is known, for the moments that carry legal effect: awareness and filing. */
export function exactMoment(read: MomentRead): MomentRead {
  return read.ok && read.precision === "day" ? refuse("time", "timeMissing") : read;
}

/** The problem with a moment that has not happened yet, or null. A minute of grace covers clocks that differ a little. */
export function notInFuture(at: Date, now: Date): Message | null {
  return at.getTime() > now.getTime() + 60_000 ? say("clock.problem.inFuture") : null;
}
