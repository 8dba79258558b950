import { describe, expect, test } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { someFacts, someOrganisation } from "#lib/reports/golden/some-facts.ts";
import { missing } from "#lib/reports/report.ts";
import { filingCheck, unconfirmed } from "./filing-check.ts";
import type { ApInput } from "./input.ts";
import { apSheet } from "./sheet.ts";

function check(facts: ApInput["facts"], change: (input: ApInput) => ApInput = (input) => input) {
  const input = change({
    facts,
    organisation: someOrganisation,
    decisions: decide(facts),
    filing: { kind: "complete", previousNumber: null, late: false },
  });
  const report = apSheet(input);
  return { report, ...filingCheck(report, input) };
}

const keys = (obstacles: { message: { key: string } }[]) => obstacles.map(({ message }) => message.key);

describe("what stands in the way of filing as complete", () => {
  test("is every obligatory question without an answer, by the form's number", () => {
    const { report, stops } = check(someFacts());
    const open = stops.filter(({ message }) => message.key === "ap.check.missing");
    expect(open.map(({ question }) => question)).toEqual(missing(report).map(({ id }) => id));
    expect(open.find(({ question }) => question === "discoveredAt")?.number).toBe("4.2");
  });

  test("is an answer that one group still lacks", () => {
    const { stops } = check(someFacts({ groups: [{ dataCategories: ["name"] }, {}] }));
    expect(stops).toContainEqual({
      question: "dataCategories",
      number: "6.1",
      message: { key: "ap.check.partlyKnown" },
    });
  });

  test("is an open question about the people, and not the same thing as a doubt about notifying", () => {
    const { stops, look } = check(someFacts());
    expect(keys(stops)).toContain("ap.check.peopleOpen");
    expect(keys(look)).toContain("ap.check.notifyOpen");
  });

  test("asks a person to confirm what was derived, without stopping", () => {
    const { stops, look } = check(someFacts({ groups: [{ records: { min: 1, max: 9 } }] }));
    expect(stops.map(({ question }) => question)).not.toContain("recordCount");
    expect(look).toContainEqual({
      question: "recordCount",
      number: "6.3.1",
      message: { key: "ap.check.confirm" },
    });
  });

  test("no longer asks for what a person confirmed", () => {
    const { report, stops } = check(someFacts({ groups: [{ records: { min: 1, max: 9 } }] }));
    const before = unconfirmed(report).map(({ id }) => id);
    expect(before).toContain("recordCount");
    const after = unconfirmed(report, new Set(["recordCount"])).map(({ id }) => id);
    expect(after).toEqual(before.filter((id) => id !== "recordCount"));
    expect(stops.some(({ message }) => message.key === "ap.check.confirm")).toBe(false);
  });

  test("wants the earlier number with a follow-up and the reason with a late filing", () => {
    const { stops } = check(someFacts(), (input) => ({
      ...input,
      filing: { kind: "follow-up", previousNumber: null, late: true },
    }));
    const open = stops.map(({ question }) => question);
    expect(open).toContain("previousNotificationRef");
    expect(open).toContain("lateReason");
  });
});
