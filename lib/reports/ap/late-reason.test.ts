import { describe, expect, test } from "vitest";
import { answer, leftOut, remarks, sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import type { ApInput } from "./input.ts";

const outage = { from: "2026-11-23T08:00:00.000Z", until: "2026-11-23T12:00:00.000Z", how: "Foutmelding" };

function late(filing: Partial<ApInput["filing"]>, facts = someFacts()) {
  const base = { kind: "preliminary", previousNumber: null, late: true } as const;
  return sheet(facts, { filing: { ...base, ...filing } });
}

describe("an outage of the authority's form", () => {
  test("is offered at 4.5 as something to confirm, and leaves open that a person must say why", () => {
    const offered = answer(late({ outages: [outage] }), "lateReason");
    expect(offered).toMatchObject({ origin: "derived", missing: ["lateness/reason"] });
    expect(JSON.stringify(offered.says)).toContain("Foutmelding");
    expect(offered.says.filter(({ kind }) => kind === "moment")).toHaveLength(2);
  });

  test("never takes the place of a reason that a person gave; it is only brought to mind", () => {
    const given = answer(late({ outages: [outage], lateReason: "Ziekte" }), "lateReason");
    expect(given).toMatchObject({ origin: "recorded", says: [{ kind: "text", lines: ["Ziekte"] }] });
    expect(remarks(given)).toContain("ap.remarks.outageNoted");
  });

  test("makes nothing late, and explains nothing that is not late", () => {
    expect(leftOut(late({ late: false, outages: [outage] }), "lateReason")).toBe(true);
    expect(answer(late({}), "lateReason").origin).toBe("missing");
  });
});
