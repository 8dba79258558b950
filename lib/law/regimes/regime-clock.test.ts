import { describe, expect, test } from "vitest";
import { someFacts } from "#lib/facts/build.ts";
import type { RegimeMoment } from "#lib/facts/regimes.ts";
import type { LegalLine, LegalSettingName } from "#lib/law/legal-settings.ts";
import { isSettled, nextStep, type RegimeClock, regimeClocks, stillAsked } from "./regime-clock.ts";

const now = new Date("2026-11-23T12:00:00.000Z");
const signal = "2026-11-20T09:00:00.000Z";

function line(
  name: LegalSettingName,
  value: unknown,
  from = "2026-01-01",
  setAt = "2026-01-01T00:00:00.000Z",
): LegalLine {
  return { name, value, from, setAt: new Date(setAt) };
}

type Answers = Partial<Record<RegimeMoment, string>> & {
  cbwSignificant?: "yes" | "no";
  doraMajor?: "yes" | "no";
  telecomConcerned?: "yes" | "no";
  processorConcerned?: "yes" | "no";
};

function facts(answers: Answers = {}, firstSignalAt = signal) {
  const regimes = Object.entries(answers).map(([name, value]) => [
    name,
    value === "yes" || value === "no" ? value : { at: value, precision: "exact" as const },
  ]);
  return someFacts({ awareness: { firstSignalAt }, regimes: Object.fromEntries(regimes) });
}

function only(
  lines: LegalLine[],
  answers: Answers = {},
  at: { now: Date; over: boolean } = { now, over: false },
): RegimeClock {
  const clocks = regimeClocks(facts(answers), lines, at);
  expect(clocks).toHaveLength(1);
  return clocks[0] as RegimeClock;
}

function due(clock: RegimeClock): Record<string, string | null> {
  return Object.fromEntries(clock.steps.map(({ step, dueAt }) => [step.key, dueAt?.toISOString() ?? null]));
}

const cbw = [line("regime-cbw", "essential")];
const dora = [line("regime-dora", true)];
const telecom = [line("regime-telecom", true)];
const processor = [line("regime-processor-contract", 48)];

describe("which clocks run", () => {
  test("none that was not switched on", () => {
    expect(regimeClocks(facts(), [], { now, over: false })).toEqual([]);
    const off = [
      line("regime-cbw", "off"),
      line("regime-dora", false),
      line("regime-processor-contract", "off"),
    ];
    expect(regimeClocks(facts(), off, { now, over: false })).toEqual([]);
  });

  test("no Cbw before 15 August 2026, whatever the organisation switched on", () => {
    const before = facts({}, "2026-08-14T10:00:00.000Z");
    expect(regimeClocks(before, cbw, { now: new Date("2026-08-14T12:00:00.000Z"), over: false })).toEqual([]);
    const after = facts({}, "2026-08-14T22:00:00.000Z");
    expect(regimeClocks(after, cbw, { now: new Date("2026-08-15T12:00:00.000Z"), over: false })).toHaveLength(
      1,
    );
  });

  test("a moment of its own before the law began, and after: the day of the moment decides", () => {
    const late = { now: new Date("2026-08-20T12:00:00.000Z"), over: false };
    const known = (at: string) =>
      regimeClocks(facts({ cbwKnownAt: at }, "2026-08-13T10:00:00.000Z"), cbw, late);
    expect(known("2026-08-14T21:59:00.000Z")).toEqual([]);
    expect(known("2026-08-14T22:00:00.000Z")).toHaveLength(1);
  });

  test("switched on since the first signal counts while the dossier is open, and not when it is over", () => {
    const today = [line("regime-dora", true, "2026-11-23")];
    expect(regimeClocks(facts(), today, { now, over: false })).toHaveLength(1);
    expect(regimeClocks(facts(), today, { now, over: true })).toEqual([]);
  });

  test("switched off since leaves the clock of an older incident as it was", () => {
    const lines = [...dora, line("regime-dora", false, "2026-11-22", "2026-11-22T10:00:00.000Z")];
    expect(regimeClocks(facts(), lines, { now, over: false })).toHaveLength(1);
  });
});

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

  test("Cbw: 24 and 72 hours from knowing, and a month from the notification", () => {
    const known = { cbwSignificant: "yes", cbwKnownAt: "2026-11-21T10:00:00.000Z" } as const;
    expect(due(only(cbw, known))).toEqual({
      warning: "2026-11-22T10:00:00.000Z",
      notification: "2026-11-24T10:00:00.000Z",
      final: null,
    });
    const notified = { ...known, cbwNotifiedAt: "2026-11-23T08:30:00.000Z" } as const;
    expect(due(only(cbw, notified)).final).toBe("2026-12-23T08:30:00.000Z");
  });

  test("Cbw across both changes of the clock: the hours elapse, the month keeps its time of day", () => {
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
  ])("DORA, %s", (_, aware, classified, end) => {
    const clock = only(dora, {
      doraMajor: "yes",
      ...(aware ? { doraAwareAt: aware } : {}),
      ...(classified ? { doraClassifiedAt: classified } : {}),
    });
    expect(due(clock).initial).toBe(end);
  });

  test("DORA: 72 hours from the initial notification, a month from the intermediate report, and no weekend moves them", () => {
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

  test("telecom: 24 hours and three days more, labelled as not verified", () => {
    const clock = only(telecom, {
      telecomConcerned: "yes",
      telecomDetectedAt: "2026-11-20T09:00:00.000Z",
      telecomInitialSentAt: "2026-11-20T20:00:00.000Z",
    });
    expect(due(clock)).toEqual({ initial: "2026-11-21T09:00:00.000Z", second: "2026-11-23T20:00:00.000Z" });
    expect(clock.rules.status).toBe("unverified");
  });

  test("a processor: as many hours as the contract said on that day, to the controller", () => {
    const lines = [...processor, line("regime-processor-contract", 24, "2026-11-01")];
    const on = (at: string) => only(lines, { processorConcerned: "yes", processorFoundAt: at });
    expect(due(on("2026-10-20T09:00:00.000Z"))).toEqual({ tell: "2026-10-22T09:00:00.000Z" });
    expect(due(on("2026-11-20T09:00:00.000Z"))).toEqual({ tell: "2026-11-21T09:00:00.000Z" });
    expect(on("2026-11-20T09:00:00.000Z").steps[0]?.step.channel).toBe("controller");
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

  test("a part of the data that we process for another says that we are a processor", () => {
    const base = facts({ processorFoundAt: "2026-11-23T09:00:00.000Z" });
    const part = { value: "processor" as const, certainty: "fact" as const, source: null };
    const [clock] = regimeClocks(
      { ...base, parts: [{ id: "p", facts: { ourRole: part } as never }] },
      processor,
      { now, over: false },
    );
    expect(clock?.applies).toBe("yes");
  });
});
