import { expect, it } from "vitest";
import { someFacts } from "#lib/facts/build.ts";
import { lateness, lateReasonNeeded } from "./article-33-1-late-reason.ts";

const awareAt = "2026-11-20T15:30:00.000Z";
const aware = new Date(awareAt);

it.each([
  ["2026-11-23T15:30:00.000Z", "in-time"],
  ["2026-11-23T15:30:00.001Z", "within-1182"],
  ["2026-11-23T16:00:00.000Z", "within-1182"],
  ["2026-11-23T16:00:00.001Z", "late"],
])("a notification at %s is %s", (at, expected) => {
  expect(lateness(aware, new Date(at))).toBe(expected);
});

it("obliges to give reasons only when late", () => {
  const facts = someFacts({ awareness: { firstSignalAt: awareAt, awareAt } });
  expect(lateReasonNeeded(facts, new Date("2026-11-23T15:45:00.000Z")).answer).toBe("no");
  const late = new Date("2026-11-24T15:45:00.000Z");
  expect(lateReasonNeeded(facts, late)).toMatchObject({
    answer: "yes",
    because: [{ key: "law.33-1-late-reason.missing" }],
  });
  const explained = someFacts({ awareness: facts.awareness, lateness: { reason: "De FG was ziek." } });
  expect(lateReasonNeeded(explained, late).because).toEqual([{ key: "law.33-1-late-reason.given" }]);
});

it("cannot be said while nobody judged since when it is known", () => {
  const facts = someFacts({ awareness: { awareAt: null } });
  expect(lateReasonNeeded(facts, aware)).toMatchObject({ answer: "unknown", missing: ["awareness/awareAt"] });
});
