import { describe, expect, test } from "vitest";
import { cbw, dora, due, only, processor, telecom } from "./a-regime-clock.ts";
import { isSettled, nextStep, stillAsked } from "./regime-clock.ts";

describe("each from its own moment, never from the awareness of the breach", () => {
  test.each([
    ["cbw", cbw, { cbwSignificant: "yes" }],
    ["dora", dora, { doraMajor: "yes" }],
    ["telecom", telecom, { telecomConcerned: "yes" }],
    ["processor", processor, { processorConcerned: "yes" }],
  ] as const)("%s has no deadline without one", (_, lines, answers) => {
    const clock = only([...lines], answers);
    expect(Object.values(due(clock)).every((one) => one === null)).toBe(true);
    expect(clock.steps.map(({ state }) => state)).toEqual(clock.steps.map(() => "not-started"));
    expect(stillAsked(clock)).toBe("anchor");
    expect(nextStep(clock)).toBeNull();
  });
});

describe("what a clock asks", () => {
  const known = { cbwSignificant: "yes", cbwKnownAt: "2026-11-23T09:00:00.000Z" } as const;

  test("first whether it applies; a no ends it", () => {
    expect(stillAsked(only(cbw))).toBe("applies");
    const no = only(cbw, { cbwSignificant: "no" });
    expect(stillAsked(no)).toBeNull();
    expect(isSettled(no)).toBe(true);
    expect(no.steps.map(({ state }) => state)).toEqual([
      "not-applicable",
      "not-applicable",
      "not-applicable",
    ]);
  });

  test("a moment without an answer already runs, and the question stays", () => {
    const clock = only(cbw, { cbwKnownAt: known.cbwKnownAt });
    expect(nextStep(clock)?.step.key).toBe("warning");
    expect(stillAsked(clock)).toBe("applies");
    expect(isSettled(clock)).toBe(false);
  });

  test("the step that is due first, then the next; nothing when all is sent", () => {
    expect(nextStep(only(cbw, known))?.step.key).toBe("warning");
    const warned = { ...known, cbwWarnedAt: "2026-11-23T10:00:00.000Z" } as const;
    expect(nextStep(only(cbw, warned))?.step.key).toBe("notification");
    const notified = { ...warned, cbwNotifiedAt: "2026-11-23T11:00:00.000Z" } as const;
    expect(nextStep(only(cbw, notified))?.step.key).toBe("final");
    const all = only(cbw, { ...notified, cbwFinalAt: "2026-11-23T11:30:00.000Z" });
    expect(nextStep(all)).toBeNull();
    expect(isSettled(all)).toBe(true);
  });

  test("a notification within the day takes the warning along; after the day the warning was late", () => {
    const state = (at: string) => only(cbw, { ...known, cbwNotifiedAt: at }).steps[0];
    expect(state("2026-11-24T08:00:00.000Z")).toMatchObject({ state: "met", takenBy: "notification" });
    expect(state("2026-11-24T10:00:00.000Z")).toMatchObject({ state: "met-late", takenBy: "notification" });
  });

  test("a deadline that passes is overdue, at the moment itself not yet", () => {
    const at = (text: string) => only(cbw, known, { now: new Date(text), over: false }).steps[0]?.state;
    expect(at("2026-11-24T09:00:00.000Z")).toBe("urgent");
    expect(at("2026-11-24T09:00:01.000Z")).toBe("overdue");
  });
});
