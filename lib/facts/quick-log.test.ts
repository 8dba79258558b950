import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestText } from "./field.ts";
import { type RawQuickLog, readQuickLog, titleOf } from "./quick-log.ts";

// A Monday: 23 November 2026, 15:30 in Amsterdam.
const now = new Date("2026-11-23T14:30:20.000Z");

function typed(given: Partial<RawQuickLog> = {}): RawQuickLog {
  return {
    text: "Mail naar de verkeerde ontvanger",
    since: "now",
    todayTime: "",
    yesterdayTime: "",
    otherDate: "",
    otherTime: "",
    stopped: "",
    breach: true,
    ...given,
  };
}

function logged(given: Partial<RawQuickLog>, at = now) {
  const read = readQuickLog(typed(given), at);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problems)}`);
  return read.log;
}

function problems(given: Partial<RawQuickLog>, at = now): Record<string, string> {
  const read = readQuickLog(typed(given), at);
  if (read.ok) throw new Error("not refused");
  return Object.fromEntries(Object.entries(read.problems).map(([field, { key }]) => [field, key]));
}

const knownAt = (given: Partial<RawQuickLog>, at = now) => logged(given, at).knownAt.toISOString();

describe("since when we know", () => {
  test("now is the moment of the request, to the millisecond", () => {
    expect(knownAt({ since: "now" })).toBe(now.toISOString());
  });

  test("times typed for another choice do not count", () => {
    expect(knownAt({ since: "now", todayTime: "  " })).toBe(now.toISOString());
    expect(problems({ since: "now", todayTime: "14:05" })).toEqual({ todayTime: "refusals.nowOrThen" });
    expect(knownAt({ since: "today", todayTime: "9:05", yesterdayTime: "23:00" })).toBe(
      "2026-11-23T08:05:00.000Z",
    );
  });

  test("today at a time in Amsterdam", () => {
    expect(knownAt({ since: "today", todayTime: "14:05" })).toBe("2026-11-23T13:05:00.000Z");
  });

  test("yesterday at a time, also across the end of a month and the change of the clock", () => {
    expect(knownAt({ since: "yesterday", yesterdayTime: "23.59" })).toBe("2026-11-22T22:59:00.000Z");
    expect(knownAt({ since: "yesterday", yesterdayTime: "12:00" }, new Date("2026-03-01T08:00:00Z"))).toBe(
      "2026-02-28T11:00:00.000Z",
    );
    expect(knownAt({ since: "yesterday", yesterdayTime: "12:00" }, new Date("2026-03-29T08:00:00Z"))).toBe(
      "2026-03-28T11:00:00.000Z",
    );
  });

  test("today is today in Amsterdam, when it is still yesterday in UTC", () => {
    const justAfterMidnight = new Date("2026-11-22T23:10:00.000Z");
    expect(knownAt({ since: "today", todayTime: "00:05" }, justAfterMidnight)).toBe(
      "2026-11-22T23:05:00.000Z",
    );
    expect(knownAt({ since: "yesterday", yesterdayTime: "00:05" }, justAfterMidnight)).toBe(
      "2026-11-21T23:05:00.000Z",
    );
  });

  test("another day and time", () => {
    expect(knownAt({ since: "other", otherDate: "20-11-2026", otherTime: "16:30" })).toBe(
      "2026-11-20T15:30:00.000Z",
    );
  });
});

describe("what cannot be a moment of awareness", () => {
  test("a moment in the future, said at the field where it was typed", () => {
    expect(problems({ since: "today", todayTime: "15:32" })).toEqual({ todayTime: "clock.problem.inFuture" });
    expect(problems({ since: "other", otherDate: "24-11-2026", otherTime: "09:00" })).toEqual({
      otherDate: "clock.problem.inFuture",
    });
  });

  test("a clock that is at most a minute ahead is not called the future", () => {
    expect(knownAt({ since: "today", todayTime: "15:31" })).toBe("2026-11-23T14:31:00.000Z");
  });

  test.each([
    ["31-04-2026", "10:00", { otherDate: "clock.problem.dayNotInMonth" }],
    ["29-02-2026", "10:00", { otherDate: "clock.problem.dayNotInFebruary" }],
    ["23-13-2026", "10:00", { otherDate: "clock.problem.monthUnknown" }],
    ["ergens in november", "10:00", { otherDate: "clock.problem.dateUnreadable" }],
    ["29-03-2026", "02:30", { otherTime: "clock.problem.hourSkipped" }],
    ["20-11-2026", "25:00", { otherTime: "clock.problem.timeOutside" }],
    ["20-11-2026", "rond de lunch", { otherTime: "clock.problem.timeUnreadable" }],
    ["", "10:00", { otherDate: "clock.problem.dateMissing" }],
    ["20-11-2026", "", { otherTime: "clock.problem.timeMissing" }],
  ])("%s %s", (otherDate, otherTime, expected) => {
    expect(problems({ since: "other", otherDate, otherTime })).toEqual(expected);
  });

  test("a day without a time, for today and yesterday too", () => {
    expect(problems({ since: "today" })).toEqual({ todayTime: "clock.problem.timeMissing" });
    expect(problems({ since: "yesterday", yesterdayTime: "  " })).toEqual({
      yesterdayTime: "clock.problem.timeMissing",
    });
  });
});

describe("the hour that October has twice", () => {
  const afterwards = new Date("2026-10-25T09:00:00.000Z");

  test("is read as the earlier instant, which is the cautious one, and says so", () => {
    const log = logged({ since: "today", todayTime: "02:30" }, afterwards);
    expect(log.knownAt.toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(log.doubled).toBe(true);
  });

  test("the hours beside it are said only once", () => {
    expect(logged({ since: "today", todayTime: "01:59" }, afterwards).doubled).toBe(false);
    expect(logged({ since: "today", todayTime: "03:00" }, afterwards).doubled).toBe(false);
  });
});

describe("what happened", () => {
  test.each(["", "   \n\t ", "\u0000\u0007", "\u200b\u200f\u202e"])("nothing to read: %j", (text) => {
    expect(problems({ text })).toEqual({ text: "refusals.whatHappenedNeeded" });
  });

  test("every problem is said at once", () => {
    expect(problems({ text: "", since: "today" })).toEqual({
      text: "refusals.whatHappenedNeeded",
      todayTime: "clock.problem.timeMissing",
    });
  });

  test("10,000 characters are kept whole, 10,001 are refused with both numbers", () => {
    const text = "a".repeat(longestText);
    expect(logged({ text }).text).toBe(text);
    const read = readQuickLog(typed({ text: `${text}a` }), now);
    expect(read).toEqual({
      ok: false,
      problems: { text: { key: "errors.tooLong", values: { most: 10_000, actual: 10_001 } } },
    });
  });

  test.each([
    ["emoji, families and flags", "Laptop weg 😱 👩‍👩‍👧 🇳🇱"],
    ["right-to-left text", "שלום, het rapport ging naar מישהו אחר"],
    ["Arabic with marks of direction", "قال \u200f(شكرا)\u200e"],
    ["a quote, a tag and a curly brace", '"Jan" & <b>Piet</b> {naam} \' -- ;'],
    ["lines", "eerste\n\ntweede"],
  ])("%s stays as it is", (_, text) => {
    expect(logged({ text }).text).toBe(text);
  });

  test("line ends of any system become the same, accents are joined, control characters are taken out", () => {
    expect(logged({ text: "a\r\nb\rc" }).text).toBe("a\nb\nc");
    expect(logged({ text: "patie\u0308nt" }).text).toBe("patiënt");
    expect(logged({ text: "een\u0000twee\u001bdrie" }).text).toBe("een twee drie");
    expect(logged({ text: "half \ud83d teken" }).text).toBe("half \ufffd teken");
  });
});

describe("stopped, and a breach or a question", () => {
  test.each([
    ["yes", "yes"],
    ["no", "no"],
    ["", null],
    ["unknown", null],
    ["YES", null],
  ])("%j is %j", (stopped, expected) => {
    expect(logged({ stopped }).stopped).toBe(expected);
  });

  test("the button decides whether it is a breach", () => {
    expect([logged({ breach: true }).breach, logged({ breach: false }).breach]).toEqual([true, false]);
  });
});

describe("the title", () => {
  test("is the first sentence, without its full stop", () => {
    expect(titleOf("Laptop gestolen. In de trein, gisteren.")).toBe("Laptop gestolen");
    expect(titleOf("Usb-stick kwijt\nwaar precies weten we niet")).toBe("Usb-stick kwijt");
    expect(titleOf("Is dit een datalek? Dat weten we niet.")).toBe("Is dit een datalek?");
  });

  test("is cut at a word when the sentence is long", () => {
    const title = titleOf(`Mail met de klantlijst ${"van de afdeling ".repeat(20)}verstuurd`);
    expect(title).toMatch(/(?:van|de|afdeling)…$/);
    expect([...title].length).toBeLessThanOrEqual(91);
  });

  test("is cut between characters, never inside one, when there is no space to cut at", () => {
    expect(titleOf("😱".repeat(200))).toBe(`${"😱".repeat(90)}…`);
  });

  test("is never empty, never longer than a line, and always whole characters of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const read = readQuickLog(typed({ text }), now);
        fc.pre(read.ok);
        if (!read.ok) return;
        const { title } = read.log;
        expect(title).not.toBe("");
        expect([...title].length).toBeLessThanOrEqual(91);
        expect(title).not.toContain("\n");
        expect(title.isWellFormed()).toBe(true);
        expect(read.log.text.startsWith(title.replace(/…$/, ""))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
