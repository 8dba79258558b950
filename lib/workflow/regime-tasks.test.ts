import { describe, expect, test } from "vitest";
import type { RegimeFacts } from "#lib/facts/regimes.ts";
import { regimes } from "#lib/facts/regimes.ts";
import { emptySection } from "#lib/facts/section.ts";
import type { LegalLine } from "#lib/law/legal-settings.ts";
import { anIncident, at, known } from "./an-incident.ts";
import { mayClose } from "./closing.ts";
import type { IncidentRecord } from "./happened.ts";
import { situationOf } from "./situation.ts";
import { nextChangeAt } from "./thresholds.ts";
import { no, todo } from "./todo.ts";

const legal: LegalLine[] = [{ name: "regime-cbw", value: "essential", from: "2026-08-15", setAt: at(-100) }];

function cbw(
  said: Partial<RegimeFacts> = {},
  record: Partial<Omit<IncidentRecord, "facts">> = {},
): IncidentRecord {
  return anIncident({ legal, ...record, facts: { regimes: { ...emptySection(regimes), ...said } } });
}

const exact = (hours: number) => known({ at: at(hours).toISOString(), precision: "exact" as const });
const significant = { cbwSignificant: known("yes" as const) };

function clocks(record: IncidentRecord) {
  return todo(record, at(10)).filter(({ kind }) => kind === "other-clock");
}

describe("what another law's clock asks", () => {
  test("nothing where no such law binds us", () => {
    expect(clocks(anIncident())).toEqual([]);
  });

  test("whether it applies: an aim of our own, not a term of law", () => {
    expect(clocks(cbw())).toMatchObject([
      { key: "other-clock/asks", dueAt: at(4), legal: false, path: "regimes#cbw" },
    ]);
  });

  test("since when, once it applies; the awareness of the breach starts nothing", () => {
    expect(clocks(cbw(significant))).toMatchObject([{ key: "other-clock/asks", dueAt: at(4), legal: false }]);
  });

  test("then the step that is due first, as a term of law, among what is due", () => {
    const running = { ...significant, cbwKnownAt: exact(2) };
    expect(clocks(cbw(running))).toMatchObject([
      { key: "other-clock/cbw/warning", dueAt: at(26), legal: true },
    ]);
    expect(todo(cbw(running), at(10))[0]?.kind).toBe("other-clock");
    expect(clocks(cbw({ ...running, cbwWarnedAt: exact(5) }))).toMatchObject([
      { key: "other-clock/cbw/notification", dueAt: at(74) },
    ]);
  });

  test("one task for all that is asked, and never more", () => {
    const both: LegalLine[] = [
      ...legal,
      { name: "regime-dora", value: true, from: "2026-01-01", setAt: at(-100) },
    ];
    expect(clocks(cbw({}, { legal: both }))).toMatchObject([
      { key: "other-clock/asks", what: { key: "regimes.asks", values: { count: 2 } }, path: "regimes" },
    ]);
    expect(clocks(cbw({ ...significant, cbwKnownAt: exact(2) }, { legal: both }))).toMatchObject([
      { key: "other-clock/asks", what: { key: "regimes.dora.asks.applies" } },
      { key: "other-clock/cbw/warning" },
    ]);
  });

  test("nothing when it does not apply", () => {
    expect(clocks(cbw({ cbwSignificant: known("no" as const) }))).toEqual([]);
  });

  test("nothing in a dossier that is closed", () => {
    const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };
    expect(clocks(cbw(significant, { closing }))).toEqual([]);
  });
});

test("a row is right until the day from which a regime is switched on", () => {
  const coming: LegalLine = { name: "regime-dora", value: true, from: "2026-11-21", setAt: at(-1) };
  const record = anIncident({ legal: [coming], filings: [] });
  expect(nextChangeAt(situationOf(record, no, at(1)))).toEqual(new Date("2026-11-20T23:00:00.000Z"));
  expect(nextChangeAt(situationOf(record, no, at(50)))).toEqual(
    nextChangeAt(situationOf(anIncident(), no, at(50))),
  );
  expect(clocks(record)).toEqual([]);
  expect(todo(record, at(15)).some(({ kind }) => kind === "other-clock")).toBe(true);
});

describe("closing", () => {
  const reasons = (record: IncidentRecord) =>
    mayClose(situationOf(record, no, at(10))).filter(({ key }) => key.startsWith("regimes."));

  test("waits for a clock of another law", () => {
    expect(reasons(cbw())).toEqual([{ key: "regimes.cbw.closing" }]);
    expect(reasons(cbw({ ...significant, cbwKnownAt: exact(2), cbwNotifiedAt: exact(3) }))).toHaveLength(1);
  });

  test("and not when it asks nothing, or all was sent", () => {
    expect(reasons(cbw({ cbwSignificant: known("no" as const) }))).toEqual([]);
    const sent = { ...significant, cbwKnownAt: exact(2), cbwNotifiedAt: exact(3), cbwFinalAt: exact(9) };
    expect(reasons(cbw(sent))).toEqual([]);
  });
});
