import { describe, expect, test } from "vitest";
import { amount, answer, leftOut, options, remarks, sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";

type Group = NonNullable<NonNullable<Parameters<typeof someFacts>[0]>["groups"]>[number];

describe("groups of people together", () => {
  const forty = {
    name: "Kopieën van paspoorten",
    people: { min: 40, max: 40 },
    records: { min: 40, max: 40 },
    peopleKinds: ["customers"],
    dataCategories: ["name", "identity-document"],
    severity: "considerable",
  } satisfies Group;
  const many = {
    name: "Adressenlijst",
    people: { min: 2000, max: 2200 },
    records: { min: 2000, max: 2200 },
    peopleKinds: ["customers", "employees"],
    dataCategories: ["email-address"],
    severity: "limited",
  } satisfies Group;
  const both = () => sheet(someFacts({ groups: [forty, many] }));

  test("unite categories in the form's order, with the main category of what was chosen", () => {
    const categories = answer(both(), "dataCategories");
    expect(options(categories)).toEqual(["name", "contact-data", "email-address", "identity-document"]);
    expect(remarks(categories)).toContain("ap.remarks.parentAdded");
    expect(options(answer(both(), "affectedGroups"))).toEqual(["employees", "customers"]);
  });

  test("add up people to a minimum and a maximum, derived, because somebody may be in two groups", () => {
    const report = both();
    expect(leftOut(report, "affectedCountExact")).toBe(true);
    expect(answer(report, "affectedCountMin")).toMatchObject({ origin: "derived", says: [amount(2040)] });
    expect(answer(report, "affectedCountMax")).toMatchObject({ origin: "derived", says: [amount(2240)] });
  });

  test("have no maximum while one group was not counted", () => {
    const uncounted = sheet(someFacts({ groups: [{ people: { min: 40, max: 40 } }, { name: "Rest" }] }));
    expect(answer(uncounted, "affectedCountMin").says).toEqual([amount(40)]);
    expect(answer(uncounted, "affectedCountMax").origin).toBe("missing");
  });

  test("give the most serious estimate, derived where they differ", () => {
    const severity = answer(both(), "severity");
    expect(severity.origin).toBe("derived");
    expect(options(severity)).toEqual(["considerable"]);
  });

  test("one exact group is simply recorded", () => {
    const report = sheet(someFacts({ groups: [{ people: { min: 12, max: 12 } }] }));
    expect(answer(report, "affectedCountExact")).toMatchObject({ origin: "recorded", says: [amount(12)] });
    expect(leftOut(report, "affectedCountMin")).toBe(true);
  });
});

describe("question 6.3.1, the number of records", () => {
  test("is 1 with an explanation while it is not known, as the form says", () => {
    const report = sheet(someFacts({ groups: [{ name: "Patiënten" }] }));
    expect(answer(report, "recordCount")).toMatchObject({ origin: "derived", says: [amount(1)] });
    expect(answer(report, "recordCountNote").origin).toBe("missing");
  });

  test("takes the highest of a range and explains it", () => {
    const report = sheet(someFacts({ groups: [{ records: { min: 100, max: 300 } }] }));
    expect(answer(report, "recordCount").says).toEqual([amount(300)]);
    expect(answer(report, "recordCountNote").says).toEqual([
      { kind: "text", lines: [{ key: "ap.lines.recordsBetween", values: { min: 100, max: 300 } }] },
    ]);
  });

  test("needs no explanation when it is exact", () => {
    const report = sheet(someFacts({ groups: [{ records: { min: 7, max: 7 } }] }));
    expect(leftOut(report, "recordCountNote")).toBe(true);
  });
});
