import { describe, expect, test } from "vitest";
import { answer, decisions, leftOut, options, remarks, sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import { entriesOf } from "#lib/reports/report.ts";

describe("question 10.1, what the people were told", () => {
  test("follows from the decisions while nothing was recorded, and says so", () => {
    for (const [outcome, option] of [
      ["required", "not-yet"],
      ["public-notice", "not-yet"],
      ["not-required", "no"],
      ["unknown", "not-known"],
    ] as const) {
      const told = answer(sheet(someFacts(), { decisions: decisions(outcome) }), "subjectsInformed");
      expect(told.origin).toBe("derived");
      expect(options(told)).toEqual([option]);
      expect(remarks(told)[0]).toBe(`ap.remarks.informed.${outcome}`);
    }
  });

  test("is what was recorded, and a no beside a duty is not smoothed over", () => {
    const facts = someFacts({ communication: { informed: "no" } });
    const told = answer(sheet(facts, { decisions: decisions("required") }), "subjectsInformed");
    expect(told.origin).toBe("recorded");
    expect(options(told)).toEqual(["no"]);
    expect(remarks(told)).toContain("ap.remarks.informedContradicts");
  });

  test("asks for the rest as the first answer demands", () => {
    const asked = (informed: "yes" | "not-yet" | "no") => {
      const report = sheet(someFacts({ communication: { informed } }), { decisions: decisions("required") });
      return entriesOf(report)
        .filter((one) => one.id.startsWith("subjects") && one.kind === "asked")
        .map((one) => one.id);
    };
    expect(asked("yes")).toEqual([
      "subjectsInformed",
      "subjectsInformedAt",
      "subjectsInformedCount",
      "subjectsMessageContent",
      "subjectsChannel",
    ]);
    expect(asked("not-yet")).toEqual([
      "subjectsInformed",
      "subjectsWillInformAt",
      "subjectsMessageContent",
      "subjectsChannel",
    ]);
    expect(asked("no")).toEqual(["subjectsInformed", "subjectsNotInformedReason", "subjectsNotInformedNote"]);
  });

  test("reads the reason for not telling from the findings", () => {
    const report = sheet(someFacts(), { decisions: decisions("not-required") });
    expect(options(answer(report, "subjectsNotInformedReason"))).toEqual(["no-high-risk"]);
    const unreadable = decisions("not-required");
    const cite = { article: "34(3)(a)", law: "gdpr", url: "", checkedOn: "" } as const;
    unreadable.informPeople[0]?.findings.push({ rule: "", cite, answer: "yes", because: [], missing: [] });
    const reason = answer(sheet(someFacts(), { decisions: unreadable }), "subjectsNotInformedReason");
    expect(reason.origin).toBe("derived");
    expect(options(reason)).toEqual(["unreadable-data"]);
  });

  test("asks how the public is told where a public notice takes the place of letters", () => {
    const report = sheet(someFacts(), { decisions: decisions("required", "public-notice") });
    expect(answer(report, "subjectsPublicCommunication").origin).toBe("missing");
    expect(remarks(answer(report, "subjectsInformed"))).toContain("ap.remarks.groupsDiffer");
  });
});

describe("whether it is complete", () => {
  const followUp = (more: object) =>
    sheet(someFacts(), { filing: { kind: "follow-up", previousNumber: "1", late: false, ...more } });

  test("is what a person answered; until then it follows from the answers, to be confirmed", () => {
    const said = answer(followUp({ complete: false, completeProposed: true }), "isComplete");
    expect([said.origin, options(said)]).toEqual(["recorded", ["follows-later"]]);
    const proposed = answer(followUp({ completeProposed: true }), "isComplete");
    expect([proposed.origin, options(proposed)]).toEqual(["derived", ["complete"]]);
    expect(answer(followUp({}), "isComplete").origin).toBe("missing");
  });

  test("is not asked of a withdrawal, which asks for its reason instead", () => {
    const withdrawal = followUp({ kind: "withdrawal", withdrawalProposed: "Geen persoonsgegevens." });
    expect(leftOut(withdrawal, "isComplete")).toBe(true);
    expect(answer(withdrawal, "withdrawalReason").origin).toBe("derived");
    const written = followUp({ kind: "withdrawal", withdrawalProposed: "x", withdrawalReason: "Leeg." });
    expect(answer(written, "withdrawalReason")).toMatchObject({
      origin: "recorded",
      says: [{ kind: "text", lines: ["Leeg."] }],
    });
    expect(leftOut(followUp({}), "withdrawalReason")).toBe(true);
  });
});
