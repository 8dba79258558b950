import { expect, test } from "vitest";
import { caseLibrary, findCase } from "./library.ts";
import { allCases, basisOf, searchCases, verdictOn } from "./search-cases.ts";

const ids = (filter: Partial<typeof allCases>, locale: "nl" | "en" = "nl") =>
  searchCases(caseLibrary, { ...allCases, ...filter }, locale).map(({ id }) => id);

test("without a filter there are all cases, in the library's order", () => {
  expect(ids({})).toEqual(caseLibrary.map(({ id }) => id));
});

test("every word must be there, whatever its capitals and accents", () => {
  expect(ids({ words: "GIJZELSOFTWARE ziekenhuis" })).toEqual(["EDPB-03"]);
  expect(ids({ words: "patienten afgeperst" })).toEqual(["FI-01"]);
  expect(ids({ words: "gijzelsoftware fiets" })).toEqual([]);
});

test("a case is found in the language that is read, and by its id in both", () => {
  expect(ids({ words: "ransomware hospital" }, "en")).toEqual(["EDPB-03"]);
  expect(ids({ words: "ransomware hospital" })).toEqual([]);
  expect(ids({ words: "edpb-17" }, "en")).toEqual(["EDPB-17"]);
});

test("filters go together", () => {
  expect(ids({ notified: "yes", informed: "no", country: "EU" }).sort()).toEqual([
    "EDPB-02",
    "EDPB-08",
    "EDPB-16",
  ]);
  expect(ids({ subject: "ransomware", notified: "no" })).toEqual(["EDPB-01"]);
});

test("each answer of a duty holds its own part of the library", () => {
  for (const duty of ["notified", "informed"] as const) {
    const parts = (["yes", "no", "depends"] as const).flatMap((answer) => ids({ [duty]: answer }));
    expect(parts.sort()).toEqual(ids({}).sort());
  }
});

test("a verdict comes with what it rests on", () => {
  const found = findCase("PL-03");
  if (!found) throw new Error("no case");
  expect([verdictOn("notify", found), basisOf("notify", found)]).toEqual(["yes", "accepted"]);
  expect([verdictOn("inform", found), basisOf("inform", found)]).toEqual(["yes", "decided"]);
});
