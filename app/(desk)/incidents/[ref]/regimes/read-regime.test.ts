import { describe, expect, test } from "vitest";
import { cbw } from "#lib/law/regimes/cbw.ts";
import type { RegimeRules, RegimeStep } from "#lib/law/regimes/regime.ts";
import { readAnchors, readStep } from "./read-regime.ts";

const rules = cbw[0]?.value as RegimeRules;
const warning = rules.steps[0] as RegimeStep;
const now = new Date("2026-11-23T12:00:00.000Z");
const exact = (at: string) => ({ value: { at, precision: "exact" }, certainty: "fact", source: null });

describe("whether and since when", () => {
  test("an answer and a moment", () => {
    const raw = { cbwSignificant: "yes", "cbwKnownAt.date": "22-11-2026", "cbwKnownAt.time": "14:05" };
    expect(readAnchors(rules, raw, now)).toMatchObject({
      ok: true,
      facts: { cbwSignificant: { value: "yes" }, cbwKnownAt: exact("2026-11-22T13:05:00.000Z") },
    });
  });

  test("nothing typed is not yet known, for both", () => {
    expect(readAnchors(rules, { cbwSignificant: "unknown" }, now)).toMatchObject({
      ok: true,
      facts: { cbwSignificant: { value: null }, cbwKnownAt: { value: null } },
    });
  });

  test.each([
    ["a day alone starts no term", "22-11-2026", "", "cbwKnownAt.time"],
    ["nothing has happened yet", "24-11-2026", "10:00", "cbwKnownAt.date"],
    ["what cannot be read", "soon", "10:00", "cbwKnownAt.date"],
  ])("%s", (_, date, time, at) => {
    const read = readAnchors(rules, { "cbwKnownAt.date": date, "cbwKnownAt.time": time }, now);
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual([at]);
  });

  test("the reading never favours us: a term runs from the first of a doubled hour, and is met in the second", () => {
    const later = new Date("2026-10-26T12:00:00.000Z");
    const anchors = { "cbwKnownAt.date": "25-10-2026", "cbwKnownAt.time": "02:30" };
    expect(readAnchors(rules, anchors, later)).toMatchObject({
      facts: { cbwKnownAt: exact("2026-10-25T00:30:00.000Z") },
    });
    const done = { "cbwWarnedAt.date": "25-10-2026", "cbwWarnedAt.time": "02:30" };
    expect(readStep(warning, done, later)).toMatchObject({
      facts: { cbwWarnedAt: exact("2026-10-25T01:30:00.000Z") },
    });
  });
});

describe("a proposed moment", () => {
  const raw = {
    "cbwKnownAt.date": "22-11-2026",
    "cbwKnownAt.time": "14:05",
    "cbwKnownAt.proposed": "22-11-2026 14:05",
  };

  test("is recorded with a yes", () => {
    expect(readAnchors(rules, { ...raw, cbwSignificant: "yes" }, now)).toMatchObject({
      facts: { cbwKnownAt: exact("2026-11-22T13:05:00.000Z") },
    });
  });

  test("is not recorded as it stands with a no, or with not yet known", () => {
    for (const cbwSignificant of ["no", "unknown"]) {
      const read = readAnchors(rules, { ...raw, cbwSignificant }, now);
      expect(read.ok && "cbwKnownAt" in read.facts).toBe(false);
    }
  });

  test("is recorded when somebody changed it, whatever the answer", () => {
    const changed = { ...raw, cbwSignificant: "unknown", "cbwKnownAt.time": "14:10" };
    expect(readAnchors(rules, changed, now)).toMatchObject({
      facts: { cbwKnownAt: exact("2026-11-22T13:10:00.000Z") },
    });
  });
});

test("a step: when, and under which number", () => {
  const raw = { "cbwWarnedAt.date": "nu", "cbwWarnedAt.time": "", cbwWarnedReference: " NCSC-1 " };
  expect(readStep(warning, raw, now)).toMatchObject({
    ok: true,
    facts: { cbwWarnedAt: exact(now.toISOString()), cbwWarnedReference: { value: "NCSC-1" } },
  });
  expect(readStep(warning, { ...raw, cbwWarnedReference: "x".repeat(201) }, now)).toMatchObject({
    ok: false,
    problems: { cbwWarnedReference: { key: "errors.tooLong" } },
  });
});
