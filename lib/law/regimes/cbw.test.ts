import { expect, test } from "vitest";
import { cbw, due, only } from "./a-regime-clock.ts";

test("24 and 72 hours from knowing, and a month from the notification", () => {
  const known = { cbwSignificant: "yes", cbwKnownAt: "2026-11-21T10:00:00.000Z" } as const;
  expect(due(only(cbw, known))).toEqual({
    warning: "2026-11-22T10:00:00.000Z",
    notification: "2026-11-24T10:00:00.000Z",
    final: null,
  });
  const notified = { ...known, cbwNotifiedAt: "2026-11-23T08:30:00.000Z" } as const;
  expect(due(only(cbw, notified)).final).toBe("2026-12-23T08:30:00.000Z");
});

test("across both changes of the clock: the hours elapse, the month keeps its time of day", () => {
  const over = (at: string) => due(only(cbw, { cbwSignificant: "yes", cbwKnownAt: at, cbwNotifiedAt: at }));
  expect(over("2026-10-23T13:20:00.000Z")).toEqual({
    warning: "2026-10-24T13:20:00.000Z",
    notification: "2026-10-26T13:20:00.000Z",
    final: "2026-11-23T14:20:00.000Z",
  });
  expect(over("2027-03-26T14:20:00.000Z")).toEqual({
    warning: "2027-03-27T14:20:00.000Z",
    notification: "2027-03-29T14:20:00.000Z",
    final: "2027-04-26T13:20:00.000Z",
  });
});
