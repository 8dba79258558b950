import { expect, test } from "vitest";
import { due, only, telecom } from "./a-regime-clock.ts";

test("24 hours and three days more, labelled as not verified", () => {
  const clock = only(telecom, {
    telecomConcerned: "yes",
    telecomDetectedAt: "2026-11-20T09:00:00.000Z",
    telecomInitialSentAt: "2026-11-20T20:00:00.000Z",
  });
  expect(due(clock)).toEqual({ initial: "2026-11-21T09:00:00.000Z", second: "2026-11-23T20:00:00.000Z" });
  expect(clock.rules.status).toBe("unverified");
});
