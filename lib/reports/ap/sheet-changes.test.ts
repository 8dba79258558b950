import { describe, expect, test } from "vitest";
import { sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import { type QuestionId, questionIds } from "./questions.ts";
import { sheetChanges } from "./sheet-changes.ts";

const before = {
  nature: { description: "De receptie mist een map." },
  groups: [{ name: "Patiënten", people: { min: 10, max: 10 } }],
};
const filed = sheet(someFacts(before));
const ids = (now: Parameters<typeof sheetChanges>[1]) => sheetChanges(filed, now).map(({ id }) => id);

describe("what to change in the authority's form", () => {
  test("is nothing while nothing changed", () => {
    expect(sheetChanges(filed, sheet(someFacts(before)))).toEqual([]);
  });

  test("shows what was filed beside what it is now, only where they differ, in the form's order", () => {
    const now = sheet(
      someFacts({
        ...before,
        recovery: { measuresTaken: "De map is terug." },
        nature: { description: "De receptie miste een map; zij is terug." },
      }),
    );
    const changes = sheetChanges(filed, now);
    expect(changes.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["summary changed", "measures added"]);
    expect(changes[0]).toMatchObject({
      number: "5.3",
      before: [{ kind: "text", lines: ["De receptie mist een map."] }],
      now: [{ kind: "text", lines: ["De receptie miste een map; zij is terug."] }],
    });
    const order = changes.map(({ id }) => questionIds.indexOf(id as QuestionId));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("says what the form no longer shows", () => {
    const between = someFacts({ ...before, groups: [{ name: "Patiënten", people: { min: 5, max: 20 } }] });
    const changes = sheetChanges(filed, sheet(between));
    expect(changes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "affectedCountExact removed",
      "affectedCountMin added",
      "affectedCountMax added",
    ]);
    expect(changes[0]?.now).toBeNull();
  });

  test("leaves out what a notification says of itself, but not that it is now complete", () => {
    const filing = { kind: "follow-up" as const, previousNumber: "2026-1", late: false, complete: true };
    expect(ids(sheet(someFacts(before), { filing }))).toEqual(["isComplete"]);
    expect(ids(sheet(someFacts(before), { filing: { ...filing, complete: false } }))).toEqual([]);
  });
});
