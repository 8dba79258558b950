import { describe, expect, test } from "vitest";
import { type Message, say } from "#lib/words/message.ts";
import { words } from "#lib/words/words.ts";
import { formWords, fromFieldErrors, toFieldErrors } from "./check-form.ts";
import { sectionView } from "./field-views.ts";

const problems: Record<string, Message> = {
  "startedAt.date": say("clock.problem.dayNotInMonth", { day: 31, month: 4, last: 30 }),
  "discoveredBy.source": say("errors.tooLong", { most: 300, actual: 1301 }),
  "": say("refusals.somebodyWasFirst"),
  "people.max": say("errors.number.minAboveMax", { min: 1400, max: 1200 }),
};

describe.each(["nl", "en"] as const)("the words that travel with a form in %s", (locale) => {
  const t = formWords(sectionView("discovery", locale).messages, locale);

  test("say a problem exactly as the server does", () => {
    for (const { key, values } of Object.values(problems))
      expect(t(key, values)).toBe(words(locale)(key, values));
  });

  test("never show a key for a problem they do not know", () => {
    expect(t("nothing.ofTheKind")).toBe(words(locale)("errors.unclear"));
  });
});

test("errors keep the names of their inputs, dots and all", () => {
  const t = words("nl");
  const shown = fromFieldErrors(toFieldErrors(problems, t));
  expect(Object.keys(shown)).toEqual(Object.keys(problems));
  expect(shown["discoveredBy.source"]).toBe("Gebruik ten hoogste 300 tekens. Nu zijn het er 1.301.");
});
