import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sayLeft, saySpan } from "#lib/clock/say-moment.ts";
import { locales, words } from "#lib/words/words.ts";
import { liveWords } from "./live-words.ts";
import { leftText, spanText } from "./span-text.ts";

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
