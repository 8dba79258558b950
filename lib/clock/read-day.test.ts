import { describe, expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import type { Prefer } from "./read-day.ts";
import { readMoment } from "./read-moment.ts";
import { sayTable } from "./say-moment.ts";

// A Monday: 23 November 2026, 15:30 in Amsterdam.
const now = new Date("2026-11-23T14:30:20.000Z");

/** The reading as one line: the wall time, the day alone, or the field and the word of the problem. */
function reading(date: string, time = "", typed: { now?: Date; prefer?: Prefer } = {}): string {
  const got = readMoment({ date, time, now, doubled: "earlier", ...typed });
  if (!got.ok) return `${got.field}: ${got.problem.key.replace("clock.problem.", "")}`;
  const table = sayTable(got.at, "nl");
  return got.precision === "day" ? table.slice(0, 10) : table;
}

function sentence(date: string, time: string, locale: "nl" | "en" = "nl"): string {
  const got = readMoment({ date, time, now, doubled: "earlier" });
  return got.ok ? "no problem" : words(locale)(got.problem.key, got.problem.values);
}

describe("reading a day", () => {
  test.each([
    "23-11",
    "23-11-2026",
    "23/11/2026",
    "23.11.26",
    "2026-11-23",
    "2026/11/23",
    "23 11 2026",
    "23 - 11 - 2026",
    "23–11–2026",
    "23. 11. 2026",
    "23 nov",
    "23 nov.",
    "23nov",
    "23-nov-2026",
    "23 november 2026",
    "23 NOVEMBER 2026",
    "23e november",
    "23rd November 2026",
    "November 23, 2026",
    "Nov 23",
    "23 nov '26",
    "ma",
    "ma.",
    "maandag",
    "mon",
    "Monday",
    "ma 23 nov 2026",
    "maandag 23-11",
    "Mon, 23 Nov 2026",
    "vandaag",
    "today",
    "  23-11  ",
    "\u200e23-11-2026\u200e",
    "23\u00a0november\u00a02026",
    "２３-11-2026",
  ])("%j is 23 November 2026", (date) => {
    expect(reading(date)).toBe("23-11-2026");
  });

  test.each([
    ["gisteren", "22-11-2026"],
    ["Yesterday", "22-11-2026"],
    ["eergisteren", "21-11-2026"],
    ["day before yesterday", "21-11-2026"],
    ["di", "17-11-2026"],
    ["sunday", "22-11-2026"],
    ["zo", "22-11-2026"],
    ["24-11", "24-11-2025"],
    ["1 jan", "01-01-2026"],
    ["31 dec", "31-12-2025"],
    ["1-12", "01-12-2025"],
    ["29-2-2024", "29-02-2024"],
    ["1 mei", "01-05-2026"],
    ["1 May", "01-05-2026"],
    ["3 mrt", "03-03-2026"],
    ["3 sept", "03-09-2026"],
    ["3sept", "03-09-2026"],
    ["3dec", "03-12-2025"],
    ["23 dec 2000", "23-12-2000"],
    ["31-12-2100", "31-12-2100"],
  ])("%j is %s", (date, day) => {
    expect(reading(date)).toBe(day);
  });

  test("a day without a year is looked for ahead when a promise is made", () => {
    expect(
      ["24-11", "22-11", "23-11", "di", "ma", "morgen"].map((d) => reading(d, "", { prefer: "future" })),
    ).toEqual(["24-11-2026", "22-11-2027", "23-11-2026", "24-11-2026", "23-11-2026", "24-11-2026"]);
  });

  test("today is Amsterdam's today, just after midnight there", () => {
    const justAfter = new Date("2026-11-22T23:10:00Z");
    expect(reading("vandaag", "", { now: justAfter })).toBe("23-11-2026");
    expect(reading("gisteren", "", { now: justAfter })).toBe("22-11-2026");
  });

  test.each([
    ["31-04", "31 april bestaat niet. Vul een dag van 1 tot en met 30 in."],
    ["0-11", "0 november bestaat niet. Vul een dag van 1 tot en met 30 in."],
    ["45-1-2026", "45 januari bestaat niet. Vul een dag van 1 tot en met 31 in."],
    ["29-02-2027", "29 februari 2027 bestaat niet. Vul een dag van 1 tot en met 28 in."],
    ["30 feb 2028", "30 februari 2028 bestaat niet. Vul een dag van 1 tot en met 29 in."],
    ["29-02", "29 februari 2026 bestaat niet. Vul een dag van 1 tot en met 28 in."],
    ["11-23-2026", "Maand 23 bestaat niet. Schrijf eerst de dag en dan de maand, bijvoorbeeld 23-11-2026."],
    ["2026-00-11", "Maand 0 bestaat niet. Schrijf eerst de dag en dan de maand, bijvoorbeeld 23-11-2026."],
    ["23-11-1999", "Vul een jaar van 2000 tot en met 2100 in."],
    ["23-11-2101", "Vul een jaar van 2000 tot en met 2100 in."],
    ["di 23-11-2026", "23 november 2026 is een maandag, geen dinsdag. Verbeter de dag of de datum."],
    ["", "Vul een datum in, bijvoorbeeld 23-11-2026 of gisteren."],
    ["vorige week", "Deze datum is niet te lezen. Schrijf bijvoorbeeld 23-11-2026, 23 nov of gisteren."],
    ["x".repeat(41), "Dit is te lang voor een datum of tijd. Gebruik ten hoogste 40 tekens."],
  ])("%j is refused at the date, with what to do", (date, said) => {
    const got = readMoment({ date, time: "14:05", now, doubled: "earlier" });
    expect(got).toMatchObject({ ok: false, field: "date" });
    expect(sentence(date, "14:05")).toBe(said);
  });

  test.each([
    "23",
    "2026",
    "23112026",
    "23-11-202",
    "23-11-20266",
    "-23-11",
    "23-november-",
    "constructor",
    "__proto__ 3",
    "٢٣-١١",
    "23 xyz",
    "🙂",
  ])("%j is not read", (date) => {
    expect(reading(date)).toBe("date: dateUnreadable");
  });
});
