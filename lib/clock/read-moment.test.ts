import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import { wallTime } from "./amsterdam-time.ts";
import { type Doubled, type MomentRead, notInFuture, readMoment } from "./read-moment.ts";
import { sayTable } from "./say-moment.ts";

// A Monday: 23 November 2026, 15:30 in Amsterdam.
const now = new Date("2026-11-23T14:30:20.000Z");

function read(date: string, time: string, doubled: Doubled = "earlier"): MomentRead {
  return readMoment({ date, time, now, doubled });
}

/** The reading as one line: the wall time, the day alone, or the field and the word of the problem. */
function reading(date: string, time = ""): string {
  const got = readMoment({ date, time, now, doubled: "earlier" });
  if (!got.ok) return `${got.field}: ${got.problem.key.replace("clock.problem.", "")}`;
  const table = sayTable(got.at, "nl");
  return got.precision === "day" ? table.slice(0, 10) : table;
}

function sentence(date: string, time: string, locale: "nl" | "en" = "nl"): string {
  const got = readMoment({ date, time, now, doubled: "earlier" });
  return got.ok ? "no problem" : words(locale)(got.problem.key, got.problem.values);
}

describe("reading day and time together", () => {
  test("now is this very instant, in any of the fields", () => {
    for (const [date, time] of [
      ["nu", ""],
      ["Now", ""],
      ["", "nu"],
      ["vandaag", "now"],
      ["nu", "nu"],
    ] as const) {
      expect(read(date, time)).toMatchObject({ ok: true, at: now, precision: "exact", doubled: false });
    }
    expect(reading("nu", "14:05")).toBe("time: timeBesideNow");
    expect(reading("gisteren", "nu")).toBe("time: timeBesideNow");
  });

  test.each([
    "23-11-2026 14:05",
    "ma 23 nov 2026 14:05",
    "Mon 23 Nov 2026, 14:05",
    "maandag 23 november 2026 om 14.05 uur",
    "Monday 23 November 2026 at 14:05",
    "vandaag 14:05",
    "ma 14u05",
    "2026-11-23T14:05",
    "2026-11-23 14:05:00",
  ])("%j pasted into the day is read whole", (date) => {
    expect(reading(date)).toBe("23-11-2026 14:05");
    expect(reading(date, "15:00")).toBe("time: timeTwice");
  });

  test("the typed text is kept", () => {
    expect(read(" 23 Nov ", "14u05 ")).toMatchObject({ typed: "23 Nov 14u05" });
  });

  test("the hour that March skips is refused at the time, with the jump", () => {
    for (const time of ["02:00", "02:30", "2u59"])
      expect(reading("28-03-2027", time)).toBe("time: hourSkipped");
    expect(sentence("28-03-2027", "2.30")).toBe(
      "02:30 bestaat niet op 28 maart 2027: de klok ging toen van 02:00 meteen naar 03:00. Vul een tijd voor 02:00 of vanaf 03:00 in.",
    );
    expect(reading("28-03-2027", "01:59")).toBe("28-03-2027 01:59");
    expect(reading("28-03-2027", "03:00")).toBe("28-03-2027 03:00");
  });

  test("the hour that October repeats gives the instant asked for, and says so", () => {
    expect(read("25-10-2026", "02:30", "earlier")).toMatchObject({
      at: new Date("2026-10-25T00:30:00Z"),
      doubled: true,
    });
    expect(read("25-10-2026", "02:30", "later")).toMatchObject({
      at: new Date("2026-10-25T01:30:00Z"),
      doubled: true,
    });
    expect(read("25-10-2026", "03:00")).toMatchObject({ doubled: false });
    expect(read("25-10-2026", "")).toMatchObject({ doubled: false, precision: "day" });
  });

  test("a moment in the future is a problem of its own, with a minute of grace", () => {
    expect(notInFuture(now, now)).toBe(null);
    expect(notInFuture(new Date(now.getTime() + 60_000), now)).toBe(null);
    expect(notInFuture(new Date(now.getTime() + 60_001), now)).toEqual({ key: "clock.problem.inFuture" });
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."0123456789-/.: u'".split(""),
    "nov",
    "ma",
    "maandag",
    "nu",
    "om",
    "uur",
    "2026",
    "23-11",
    "14:05",
    "T",
    "Z",
    "\u200f",
    "🙂",
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((p) => p.join("")),
  );

  test("is read or refused with a word that exists in both languages; it never throws", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom<Doubled>("earlier", "later"), (date, time, doubled) => {
        const got = readMoment({ date, time, now, doubled });
        if (got.ok) {
          expect(Number.isNaN(got.at.getTime())).toBe(false);
          expect(wallTime(got.at).year).toBeGreaterThanOrEqual(2000);
          expect(wallTime(got.at).year).toBeLessThanOrEqual(2100);
        } else {
          for (const locale of ["nl", "en"] as const) {
            const said = words(locale)(got.problem.key, got.problem.values);
            expect(said).toMatch(/\.$/);
            expect(said).not.toMatch(/[{}]|undefined/);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  test("a hundred thousand characters are refused at once", () => {
    for (const piece of ["1", " ", "a", "1-", "ma ", "\u200e", "1 nov "]) {
      const long = `x${piece.repeat(100_000)}x`;
      const before = performance.now();
      expect(reading(long, "14:05")).toBe("date: tooLong");
      expect(reading("23-11", long)).toBe("time: tooLong");
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  test("every problem names the right field in good English too", () => {
    expect(sentence("31-04", "", "en")).toBe("31 April does not exist. Enter a day from 1 to 30.");
    expect(sentence("28-03-2027", "02:30", "en")).toContain("went straight from 02:00 to 03:00");
    expect(sentence("Tue 23-11-2026", "", "en")).toContain("is a Monday, not a Tuesday");
  });
});
