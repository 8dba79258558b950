import { describe, expect, test } from "vitest";
import { locales, words } from "#lib/words/words.ts";
import { crossedBetween, crossings, nextCrossing, type WatchedClock } from "./crossings.ts";
import { watchedClock } from "./watched-clock.ts";

const hour = 3_600_000;
const due = Date.parse("2026-11-24T13:05:00Z");

function aClock(id = "DL-2026-014", dueAt = due): WatchedClock {
  return {
    id,
    dueAt: new Date(dueAt).toISOString(),
    says: [24, 8, 1, 0].map((hoursLeft) => ({ hoursLeft, text: `${id} ${hoursLeft}` })),
  };
}

function heard(from: number, to: number, clocks = [aClock()], said = new Set<string>()): string[] {
  return crossedBetween(from, to, crossings(clocks), said).map(({ text }) => text);
}

describe("what is said aloud as a deadline comes nearer", () => {
  test("each threshold once, though we look every minute and the clock is set back a little", () => {
    const said = new Set<string>();
    const all: string[] = [];
    for (let at = due - 25 * hour; at < due + hour; at += 60_000) {
      all.push(...heard(at - 60_500, at, [aClock()], said));
    }
    expect(all).toEqual([24, 8, 1, 0].map((hours) => `DL-2026-014 ${hours}`));
  });

  test("nothing that was past already when the page came", () => {
    expect(heard(due - 2 * hour, due - hour - 1)).toEqual([]);
  });

  test("eight hours at exactly eight hours", () => {
    expect(heard(due - 9 * hour, due - 8 * hour)).toEqual(["DL-2026-014 8"]);
  });

  test("not that it is over at the deadline itself, but a moment later", () => {
    expect(heard(due - 1, due)).toEqual([]);
    expect(heard(due, due + 1)).toEqual(["DL-2026-014 0"]);
  });

  test("only the last of each clock when the device slept through several", () => {
    const other = aClock("DL-2026-015", due + 3 * hour);
    expect(heard(due - 30 * hour, due - 30 * 60_000, [aClock(), other]).sort()).toEqual([
      "DL-2026-014 1",
      "DL-2026-015 8",
    ]);
  });

  test("again when the deadline itself was changed", () => {
    const said = new Set<string>();
    heard(due - 2 * hour, due, [aClock()], said);
    expect(heard(due - 2 * hour, due, [aClock("DL-2026-014", due - hour / 2)], said)).toEqual([
      "DL-2026-014 0",
    ]);
  });

  test("the next moment to look is the next threshold, and there is none after the last", () => {
    const all = crossings([aClock()]);
    expect(nextCrossing(due - 9 * hour, all)).toBe(due - 8 * hour);
    expect(nextCrossing(due + 1, all)).toBeNull();
  });
});

test.each(locales)("what is said in %s names the dossier and differs for each threshold", (locale) => {
  const { says } = watchedClock({ ref: "DL-2026-014", dueAt: new Date(due) }, words(locale));
  expect(says.map(({ hoursLeft }) => hoursLeft)).toEqual([24, 8, 1, 0]);
  expect(new Set(says.map(({ text }) => text)).size).toBe(4);
  for (const { text } of says) expect(text).toContain("DL-2026-014");
});
