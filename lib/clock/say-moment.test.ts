import { describe, expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import {
  sayAgo,
  sayDay,
  sayFactMoment,
  sayLeft,
  sayLong,
  sayMargin,
  sayMoment,
  sayShort,
  sayTable,
  sayTime,
} from "./say-moment.ts";

const at = new Date("2026-11-23T13:05:00.000Z");
const minutesBefore = (minutes: number, from = at) => new Date(from.getTime() - minutes * 60_000);
const utc = (text: string) => new Date(`${text}Z`);

describe("a moment in words", () => {
  test("the standard form, without a comma in Dutch", () => {
    expect(sayMoment(at, "nl")).toBe("ma 23 nov 2026 14:05");
    expect(sayMoment(at, "en")).toBe("Mon 23 Nov 2026, 14:05");
    expect(sayMoment(utc("2027-03-06T23:04"), "nl")).toBe("zo 7 mrt 2027 00:04");
  });

  test("the day, the time, the letter and the table", () => {
    expect([sayDay(at, "nl"), sayDay(at, "en")]).toEqual(["ma 23 nov 2026", "Mon 23 Nov 2026"]);
    expect([sayTime(at, "nl"), sayTime(utc("2026-07-01T22:00"), "en")]).toEqual(["14:05", "00:00"]);
    expect(sayLong(at, "nl")).toBe("maandag 23 november 2026 om 14.05 uur");
    expect(sayLong(at, "en")).toBe("Monday 23 November 2026 at 14:05");
    expect([sayTable(at, "nl"), sayTable(at, "en")]).toEqual(["23-11-2026 14:05", "23/11/2026 14:05"]);
    expect(sayTable(utc("2026-03-01T08:07"), "nl")).toBe("01-03-2026 09:07");
  });

  test("the two instants of the doubled October hour are told apart", () => {
    expect(sayMoment(utc("2026-10-25T00:30"), "nl")).toBe("zo 25 okt 2026 02:30 (zomertijd)");
    expect(sayMoment(utc("2026-10-25T01:30"), "nl")).toBe("zo 25 okt 2026 02:30 (wintertijd)");
    expect(sayLong(utc("2026-10-25T01:30"), "en")).toBe("Sunday 25 October 2026 at 02:30 (winter time)");
    expect(sayMoment(utc("2026-10-24T00:30"), "nl")).toBe("za 24 okt 2026 02:30");
    expect(sayMoment(utc("2026-10-25T02:00"), "nl")).toBe("zo 25 okt 2026 03:00");
  });

  test("the short form names yesterday, today and tomorrow by Amsterdam's midnight", () => {
    const now = at;
    expect(sayShort(at, now, "nl")).toBe("vandaag 14:05");
    expect(sayShort(utc("2026-11-22T16:20"), now, "nl")).toBe("gisteren 17:20");
    expect(sayShort(utc("2026-11-22T23:00"), now, "nl")).toBe("vandaag 00:00");
    expect(sayShort(utc("2026-11-24T08:00"), now, "nl")).toBe("morgen 09:00");
    expect(sayShort(utc("2026-11-25T04:33"), now, "nl")).toBe("wo 25 nov 05:33");
    expect(sayShort(utc("2026-11-25T04:33"), now, "en")).toBe("Wed 25 Nov, 05:33");
    expect(sayShort(utc("2026-11-22T16:20"), now, "en")).toBe("yesterday 17:20");
    expect(sayShort(utc("2025-11-25T04:33"), now, "nl")).toBe("di 25 nov 2025 05:33");
  });

  test.each([
    [0, "nu", "now"],
    [0.9, "nu", "now"],
    [1, "1 minuut geleden", "1 minute ago"],
    [59.9, "59 minuten geleden", "59 minutes ago"],
    [3 * 60, "3 uur geleden", "3 hours ago"],
    [41 * 60 + 59, "41 uur geleden", "41 hours ago"],
    [48 * 60, "2 dagen geleden", "2 days ago"],
    [-3 * 60, "over 3 uur", "in 3 hours"],
  ])("%d minutes ago", (minutes, nl, en) => {
    expect(sayAgo(minutesBefore(minutes), at, "nl")).toBe(nl);
    expect(sayAgo(minutesBefore(minutes), at, "en")).toBe(en);
  });
});

describe("what is left, in words", () => {
  const nl = words("nl");
  const en = words("en");

  test.each([
    [3 * 1440, "3 d 0 u", "nog 3 d 0 u", "3 d 0 h left"],
    [2 * 1440 + 3 * 60 + 59, "2 d 3 u", "nog 2 d 3 u", "2 d 3 h left"],
    [2 * 1440 - 1, "47 u 59 min", "nog 47 u 59 min", "47 h 59 min left"],
    [5 * 60 + 42, "5 u 42 min", "nog 5 u 42 min", "5 h 42 min left"],
    [12 * 60 + 4, "12 u 04 min", "nog 12 u 04 min", "12 h 04 min left"],
    [59, "59 min", "nog 59 min", "59 min left"],
    [0, "minder dan 1 min", "nog minder dan 1 min", "less than 1 min left"],
    [-130, "2 u 10 min", "2 u 10 min te laat", "2 h 10 min overdue"],
    [-0.5, "minder dan 1 min", "minder dan 1 min te laat", "less than 1 min overdue"],
  ])("%d minutes", (minutes, span, dutch, english) => {
    const left = sayLeft(at, minutesBefore(minutes), nl);
    expect(left).toMatchObject({ overdue: minutes < 0, span, text: dutch });
    expect(sayLeft(at, minutesBefore(minutes), en).text).toBe(english);
  });

  test("read aloud and in mail it is written out", () => {
    const spoken = (minutes: number) => [nl, en].map((t) => sayLeft(at, minutesBefore(minutes), t).spoken);
    expect(spoken(5 * 60 + 42)).toEqual(["nog 5 uur en 42 minuten", "5 hours and 42 minutes left"]);
    expect(spoken(61)).toEqual(["nog 1 uur en 1 minuut", "1 hour and 1 minute left"]);
    expect(spoken(120)).toEqual(["nog 2 uur", "2 hours left"]);
    expect(spoken(49 * 60)).toEqual(["nog 2 dagen en 1 uur", "2 days and 1 hour left"]);
    expect(spoken(-48 * 60)).toEqual(["2 dagen te laat", "2 days overdue"]);
    expect(spoken(1)).toEqual(["nog 1 minuut", "1 minute left"]);
  });

  test("the margin of a stopped clock", () => {
    expect(sayMargin(at, minutesBefore(12 * 60 + 4), nl)).toBe("12 u 04 min voor het einde");
    expect(sayMargin(at, minutesBefore(-130), nl)).toBe("2 u 10 min na het einde");
    expect(sayMargin(at, minutesBefore(12 * 60 + 4), en)).toBe("12 h 04 min before the end");
  });
});

describe("a moment among the facts", () => {
  const nl = words("nl");

  test("is said as precisely as it is known", () => {
    expect(sayFactMoment({ at: at.toISOString(), precision: "exact" }, "nl", nl)).toBe(
      "ma 23 nov 2026 14:05",
    );
    expect(sayFactMoment({ at, precision: "about" }, "nl", nl)).toBe("ongeveer ma 23 nov 2026 14:05");
    expect(sayFactMoment({ at, precision: "about" }, "en", words("en"))).toBe("about Mon 23 Nov 2026, 14:05");
    expect(sayFactMoment(null, "nl", nl)).toBe("nog niet bekend");
  });

  test("never shows midnight when only the day is known", () => {
    const midnight = utc("2026-11-22T23:00");
    expect(sayFactMoment({ at: midnight, precision: "day" }, "nl", nl)).toBe(
      "ma 23 nov 2026, tijd niet bekend",
    );
    expect(sayFactMoment({ at: midnight, precision: "day" }, "en", words("en"))).toBe(
      "Mon 23 Nov 2026, time not known",
    );
  });
});
