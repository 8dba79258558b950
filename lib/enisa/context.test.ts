import { describe, expect, it } from "vitest";
import { aPicture } from "#lib/risk/a-picture.ts";
import type { Picture } from "#lib/risk/picture.ts";
import { type ContextMeaning, contextOf, contextScore, type DataClass } from "./context.ts";

type Row = [id: string, data: string, dataClass: DataClass, meaning: ContextMeaning, score: number];

/** The method's own illustrations, by class and by what the data tell. */
const rows: Row[] = [
  ["D-S1", "customers of a supermarket", "simple", "plain", 1],
  ["D-S2", "customers of a seller of luxury goods", "simple", "some-profiling", 2],
  ["D-S3", "delivery addresses of an adult book shop", "simple", "special-assumptions", 3],
  ["D-S4", "a list of undercover officers", "simple", "critical-for-safety", 4],
  ["D-S5", "credentials for a music shop", "simple", "plain", 1],
  ["D-B1", "incoming calls at a help desk", "behavioural", "little-insight", 1],
  ["D-B2", "a week of calls", "behavioural", "habits", 2],
  ["D-B3", "a year of calls", "behavioural", "everyday-profile", 3],
  ["D-B4", "calls to a psychological support centre", "behavioural", "sensitive-profile", 4],
  ["D-F1", "a letter that only shows a customer of a bank", "financial", "no-insight", 1],
  ["D-F2", "a day of transactions, part of a card's data", "financial", "some-information", 2],
  ["D-F3", "balances of a month", "financial", "financial-insight", 3],
  ["D-F4", "statements of a year, all of a card's data", "financial", "full-information", 4],
  ["D-H1", "that general blood tests were made", "sensitive", "little-insight", 1],
  ["D-H2", "that blood tests were made in an emergency", "sensitive", "general-assumptions", 2],
  ["D-H3", "that a test for a named disease was made", "sensitive", "sensitive-assumptions", 3],
  ["D-H4", "the results", "sensitive", "sensitive-data", 4],
];

describe("the context of the data scores", () => {
  it.each(rows)("%s, %s: %s, %s is %i", (_id, _data, dataClass, meaning, score) => {
    expect(contextScore(dataClass, meaning)).toBe(score);
  });
});

/** The illustrations that the dossier's own questions can tell, and the ends where they leave something open. */
const told: [id: string, picture: Partial<Picture>, low: number, high: number][] = [
  ["D-S1", { dataCategories: ["name", "address"] }, 1, 1],
  ["D-S2", { dataCategories: ["name", "address", "other"] }, 1, 2],
  ["D-S3", { dataCategories: ["name", "address"], revealedByContext: "yes" }, 3, 3],
  ["D-S4", { dataCategories: ["name"], physicalSafety: "yes" }, 4, 4],
  ["D-S5", { dataCategories: ["access-data"] }, 1, 4],
  ["D-B2", { dataCategories: ["location-data"] }, 2, 2],
  ["D-B4", { dataCategories: ["location-data"], revealedByContext: "yes" }, 4, 4],
  ["D-F2", { dataCategories: ["bank-account"] }, 2, 2],
  ["D-F2 or D-F4", { dataCategories: ["credit-card"] }, 2, 4],
  ["D-F3", { dataCategories: ["financial-data"] }, 3, 3],
  ["D-H1", { specialCategories: ["health"], specialOnlyNominal: "yes" }, 1, 1],
  ["D-H4", { specialCategories: ["health"] }, 4, 4],
  ["no data that count", { dataCategories: [] }, 1, 1],
];

describe("read from the dossier, the context", () => {
  it.each(told)("%s", (_, picture, low, high) => {
    expect(contextOf(aPicture(picture))).toMatchObject({ low, high });
  });

  it("is that of the highest class, and rises by one for vulnerable people, to four at most", () => {
    const both = aPicture({ dataCategories: ["name", "financial-data"] });
    expect(contextOf(both)).toMatchObject({ low: 3, high: 3 });
    expect(contextOf({ ...both, vulnerable: "yes" })).toMatchObject({ low: 4, high: 4 });
    expect(contextOf(aPicture({ specialCategories: ["health"], vulnerable: "yes" }))).toMatchObject({
      low: 4,
      high: 4,
    });
  });

  it("does not change with the number of people", () => {
    const many = aPicture({ people: { min: 50_000, max: 50_000 } });
    expect(contextOf(many)).toEqual(contextOf(aPicture()));
  });
});
