import { expect, it } from "vitest";
import { notificationDeadline } from "./article-33-1-deadline.ts";

it.each([
  ["an ordinary Friday", "2026-11-20T15:30:00.000Z", "2026-11-23T15:30:00.000Z", "2026-11-23T16:00:00.000Z"],
  ["the clock back", "2026-10-23T13:20:00.000Z", "2026-10-26T13:20:00.000Z", "2026-10-26T14:00:00.000Z"],
  ["the clock forward", "2026-03-28T11:00:00.000Z", "2026-03-31T11:00:00.000Z", "2026-03-31T12:00:00.000Z"],
  ["Easter", "2027-03-26T14:20:00.000Z", "2027-03-29T14:20:00.000Z", "2027-03-29T15:00:00.000Z"],
])("is 72 elapsed hours, also over %s", (_what, awareAt, strict, latest) => {
  const deadline = notificationDeadline(new Date(awareAt));
  expect(deadline.strict.toISOString()).toBe(strict);
  expect(deadline.latest.toISOString()).toBe(latest);
  expect(deadline).toMatchObject({ hours: 72, cite: { article: "33(1)", law: "gdpr" } });
});
