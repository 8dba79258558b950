import { expect, test } from "vitest";
import { dora, due, only } from "./a-regime-clock.ts";

test.each([
  [
    "classified soon: four hours",
    "2026-11-20T09:00:00.000Z",
    "2026-11-20T12:00:00.000Z",
    "2026-11-20T16:00:00.000Z",
  ],
  [
    "classified late on the day: the 24 hours",
    "2026-11-20T09:00:00.000Z",
    "2026-11-21T07:00:00.000Z",
    "2026-11-21T09:00:00.000Z",
  ],
  [
    "classified at the 24 hours: those",
    "2026-11-20T09:00:00.000Z",
    "2026-11-21T09:00:00.000Z",
    "2026-11-21T09:00:00.000Z",
  ],
  [
    "classified after them: four hours",
    "2026-11-20T09:00:00.000Z",
    "2026-11-21T09:01:00.000Z",
    "2026-11-21T13:01:00.000Z",
  ],
  ["not classified yet: the 24 hours", "2026-11-20T09:00:00.000Z", undefined, "2026-11-21T09:00:00.000Z"],
  ["nobody said since when: four hours", undefined, "2026-11-20T12:00:00.000Z", "2026-11-20T16:00:00.000Z"],
])("the initial notification, %s", (_, aware, classified, end) => {
  const clock = only(dora, {
    doraMajor: "yes",
    ...(aware ? { doraAwareAt: aware } : {}),
    ...(classified ? { doraClassifiedAt: classified } : {}),
  });
  expect(due(clock).initial).toBe(end);
});

test("72 hours from the initial notification, a month from the intermediate report, and no weekend moves them", () => {
  const clock = only(dora, {
    doraMajor: "yes",
    doraClassifiedAt: "2026-11-25T10:00:00.000Z",
    doraInitialSentAt: "2026-11-25T12:00:00.000Z",
    doraIntermediateSentAt: "2027-01-31T10:00:00.000Z",
  });
  expect(due(clock)).toMatchObject({
    intermediate: "2026-11-28T12:00:00.000Z",
    final: "2027-02-28T10:00:00.000Z",
  });
});
