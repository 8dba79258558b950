import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sayLeft, saySpan } from "#lib/clock/say-moment.ts";
import { locales, words } from "#lib/words/words.ts";
import { liveWords } from "./live-words.ts";
import { leftText, spanText, untilNextMinute } from "./span-text.ts";

describe.each(locales)("the ticking clock in %s", (locale) => {
  const t = words(locale);

  test("says every span as the server says it", () => {
    fc.assert(
      fc.property(fc.nat({ max: 90 * 24 * 60 }), (minutes) => {
        expect(spanText(minutes, liveWords(t))).toBe(saySpan(minutes, t).span);
      }),
    );
  });

  test("says what is left, and what is past, as the server says it", () => {
    const dueAt = new Date("2026-11-24T13:05:00Z");
    fc.assert(
      fc.property(fc.integer({ min: -4e8, max: 4e8 }), (msLeft) => {
        const now = new Date(dueAt.getTime() - msLeft);
        expect(leftText(msLeft, liveWords(t))).toBe(sayLeft(dueAt, now, t).text);
      }),
    );
  });

  test("leaves out the word around it where a row says it already", () => {
    expect(leftText(342 * 60_000, liveWords(t, { bare: true }))).toBe(saySpan(342, t).span);
  });
});

test("a ticking clock wakes when its text changes: not a moment before, at most a moment after", () => {
  const ms = liveWords(words("nl"));
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), (msLeft) => {
      // Every figure apart, so that the text of any two minutes differs.
      const exact = { ...ms, days: "{days} {hours}", hours: "{hours} {minutes}" };
      fc.pre(Math.abs(msLeft) < 47 * 3_600_000);
      const wait = untilNextMinute(msLeft);
      expect(wait).toBeLessThanOrEqual(60_000);
      expect(leftText(msLeft - wait, exact)).not.toBe(leftText(msLeft, exact));
      if (wait > 2) expect(leftText(msLeft - wait + 2, exact)).toBe(leftText(msLeft, exact));
    }),
  );
});
