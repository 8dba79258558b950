import { exactMoment, notInFuture, readMoment } from "#lib/clock/read-moment.ts";
import { type Message, say } from "#lib/words/message.ts";
import { gdprSince } from "./awareness.ts";
import { longestText } from "./field.ts";

/** What the quick log asks: what happened, since when we know, has it stopped; and whether it is certain to be a breach. */
export type QuickLog = {
  text: string;
  title: string;
  knownAt: Date;
  /** True when the hour typed exists twice that night; the earlier instant was taken, which is the cautious one. */
  doubled: boolean;
  stopped: "yes" | "no" | null;
  breach: boolean;
};

export type RawQuickLog = {
  text: string;
  since: string;
  todayTime: string;
  yesterdayTime: string;
  otherDate: string;
  otherTime: string;
  stopped: string;
  breach: boolean;
};

const longestTitle = 90;

/** Something that can be read: not only spaces, joiners and marks of direction. */
const visible = /[\p{L}\p{N}\p{S}]/u;

/** Reads the quick log as it was typed. A moment of awareness must be exact and cannot lie in the future. */
export function readQuickLog(
  raw: RawQuickLog,
  now: Date,
): { ok: true; log: QuickLog } | { ok: false; problems: Record<string, Message> } {
  const problems: Record<string, Message> = {};
  const text = clean(raw.text);
  if (!visible.test(text)) problems.text = say("refusals.whatHappenedNeeded");
  if (text.length > longestText)
    problems.text = say("errors.tooLong", { most: longestText, actual: text.length });
  const known = readSince(raw, now);
  if (!known.ok) problems[known.field] = known.problem;
  if (!known.ok || problems.text) return { ok: false, problems };
  return {
    ok: true,
    log: {
      text,
      title: titleOf(text),
      knownAt: known.at,
      doubled: known.doubled,
      stopped: raw.stopped === "yes" || raw.stopped === "no" ? raw.stopped : null,
      breach: raw.breach,
    },
  };
}

/** The same text without control characters, halves of characters and outer white space; emoji and right-to-left text stay as they are. */
function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
      .trim()
  );
}

type Since = { ok: true; at: Date; doubled: boolean } | { ok: false; field: string; problem: Message };

function readSince(raw: RawQuickLog, now: Date): Since {
  switch (raw.since) {
    case "today":
      return exact(raw.todayTime, "vandaag", "todayTime", "todayTime", now);
    case "yesterday":
      return exact(raw.yesterdayTime, "gisteren", "yesterdayTime", "yesterdayTime", now);
    case "other":
      return exact(raw.otherTime, raw.otherDate, "otherDate", "otherTime", now);
    default:
      return rightNow(raw, now);
  }
}

/** "Now", unless a time was typed as well: since when the clock runs is never guessed. */
function rightNow(raw: RawQuickLog, now: Date): Since {
  const typed = (["todayTime", "yesterdayTime", "otherDate", "otherTime"] as const).find((name) =>
    raw[name].trim(),
  );
  if (typed) return { ok: false, field: typed, problem: say("refusals.nowOrThen") };
  return { ok: true, at: now, doubled: false };
}

function exact(time: string, date: string, dateField: string, timeField: string, now: Date): Since {
  const read = exactMoment(readMoment({ date, time, now, doubled: "earlier" }));
  if (!read.ok) {
    return { ok: false, field: read.field === "date" ? dateField : timeField, problem: read.problem };
  }
  const inFuture = notInFuture(read.at, now);
  if (inFuture) return { ok: false, field: dateField, problem: inFuture };
  if (read.at < gdprSince) return { ok: false, field: dateField, problem: say("refusals.beforeGdpr") };
  return { ok: true, at: read.at, doubled: read.doubled };
}

/** A title from the first words, cut at a word; people can tell dossiers apart by it in a list. */
export function titleOf(text: string): string {
  const first = text.split(/\n|(?<=[.!?])\s/u)[0]?.trim() ?? "";
  // Whole characters, so that an emoji is never cut in half.
  const letters = [...first];
  if (letters.length <= longestTitle) return first.replace(/(?<=[^.])\.$/, "");
  const cut = letters.slice(0, longestTitle);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > longestTitle / 2 ? lastSpace : longestTitle).join("")}…`;
}
