import { describe, expect, test } from "vitest";
import { canonical } from "#lib/audit/canonical.ts";
import { decide } from "#lib/decisions/decide.ts";
import { organisation } from "#lib/demo/organisation.ts";
import { answer, leftOut } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import type { Filing, FilingKind } from "#lib/workflow/happened.ts";
import { apAnswers, frozenSheet, sheetInput } from "./frozen-sheet.ts";

const facts = someFacts({ awareness: { awareAt: "2026-11-21T17:05:00.000Z" } });
const now = new Date("2026-11-23T09:00:00.000Z");

function filed(kind: FilingKind, number: string | null): Filing {
  const at = new Date("2026-11-22T09:00:00.000Z");
  return {
    id: kind,
    kind,
    filedAt: at,
    number,
    underMandate: false,
    withoutApproval: null,
    lateReason: null,
    withdrawalReason: null,
    complete: null,
    rulesVersion: null,
    sheetHash: "",
    recordedBy: "",
    recordedAt: at,
  };
}

const incident = (...filings: Filing[]) => ({ record: { facts, filings }, decisions: decide(facts) });

test("a discovery of more than 72 hours before filing asks for its explanation, also where awareness came later", () => {
  const discoveredAt = { at: "2026-11-19T09:00:00.000Z", precision: "exact" } as const;
  const old = someFacts({ awareness: facts.awareness, discovery: { discoveredAt } });
  const record = { record: { facts: old, filings: [] }, decisions: decide(old) };
  const { filing } = sheetInput(record, organisation, now);
  expect(filing).toMatchObject({ late: false, longAfterDiscovery: true });
  const sooner = sheetInput(record, organisation, new Date("2026-11-22T09:00:00.000Z")).filing;
  expect(sooner.longAfterDiscovery).toBe(false);
});

describe("the sheet with a filing", () => {
  const input = { kind: "complete", filedAt: now, number: "2026-1", lateReason: null } as const;

  test("keeps the number of the receipt and says whether it was late by the clock of Art. 33(1)", () => {
    const inTime = frozenSheet(incident(), organisation, input);
    expect(answer(inTime, "apNotificationNumber").says).toEqual([{ kind: "text", lines: ["2026-1"] }]);
    expect(leftOut(inTime, "lateReason")).toBe(true);
    const filedAt = new Date("2026-11-24T19:00:00.000Z");
    const late = frozenSheet(incident(), organisation, { ...input, filedAt, lateReason: "Ziekte" });
    expect(answer(late, "lateReason").says).toEqual([{ kind: "text", lines: ["Ziekte"] }]);
  });

  test("quotes the number of the notification it follows up, and is never late itself", () => {
    const filedAt = new Date("2026-12-24T19:00:00.000Z");
    const before = incident(filed("preliminary", "2026-1"));
    const sheet = frozenSheet(before, organisation, { ...input, kind: "follow-up", filedAt, number: null });
    expect(answer(sheet, "previousNotificationRef").says).toEqual([{ kind: "text", lines: ["2026-1"] }]);
    expect(leftOut(sheet, "lateReason")).toBe(true);
  });
});

describe("the sheet to copy now", () => {
  test("is preliminary while something stands in the way of a complete one, and a follow-up afterwards", () => {
    expect(sheetInput(incident(), organisation, now).filing.kind).toBe("preliminary");
    expect(sheetInput(incident(filed("preliminary", null)), organisation, now).filing.kind).toBe("follow-up");
    expect(sheetInput(incident(), organisation, now, "complete").filing.kind).toBe("complete");
  });
});

test("the answers put to management are the same before and after a filing", () => {
  const before = canonical(apAnswers(incident(), organisation));
  expect(canonical(apAnswers(incident(filed("preliminary", "2026-1")), organisation))).toBe(before);
});
