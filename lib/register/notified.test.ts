import { expect, test } from "vitest";
import type { Outcome } from "#lib/decisions/decision.ts";
import { informed, notified } from "./notified.ts";

const at = new Date("2026-11-24T13:05:00.000Z");

test.each<[Date | null, Outcome, boolean, string]>([
  [at, "required", true, "yes"],
  [at, "not-required", true, "yes"],
  [null, "not-required", true, "no"],
  [null, "not-required", false, "open"],
  [null, "required", true, "open"],
  [null, "unknown", false, "open"],
])("filed at %s, %s, approved %s: %s", (filedAt, notifyOutcome, notifyApproved, says) => {
  expect(notified({ filedAt, notifyOutcome, notifyApproved })).toBe(says);
});

test.each<[boolean, Outcome, boolean, string]>([
  [true, "not-required", false, "yes"],
  [false, "required", true, "required"],
  [false, "public-notice", false, "required"],
  [false, "unknown", false, "open"],
  [false, "not-required", false, "open"],
  [false, "not-required", true, "no"],
])("informed %s, %s, approved %s: %s", (told, informOutcome, informApproved, says) => {
  expect(informed({ informed: told, informOutcome, informApproved })).toBe(says);
});
