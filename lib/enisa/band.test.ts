import { describe, expect, it } from "vitest";
import { type Band, bandOf, sayQuarters } from "./band.ts";

describe("the band of a score", () => {
  // 1.99, 2.99 and 3.99 cannot occur: every term is a multiple of a quarter, so the score below a boundary is 1.75 and so on.
  it.each<[number, string, Band]>([
    [1, "0,25", "low"],
    [7, "1,75", "low"],
    [8, "2,00", "medium"],
    [11, "2,75", "medium"],
    [12, "3,00", "high"],
    [15, "3,75", "high"],
    [16, "4,00", "very-high"],
    [24, "6,00", "very-high"],
  ])("%i quarters, %s, is %s", (quarters, said, band) => {
    expect(bandOf(quarters)).toBe(band);
    expect(sayQuarters(quarters, "nl")).toBe(said);
  });

  it("puts a boundary in the higher band, and what lies just under it in the lower", () => {
    const points = (value: number) => bandOf(value * 4);
    expect([1.99, 2, 2.99, 3, 3.99, 4].map(points)).toEqual([
      "low",
      "medium",
      "medium",
      "high",
      "high",
      "very-high",
    ]);
  });
});

it("is written with two decimals in both languages", () => {
  expect([0, 1, 2, 3, 13].map((quarters) => sayQuarters(quarters, "nl"))).toEqual([
    "0,00",
    "0,25",
    "0,50",
    "0,75",
    "3,25",
  ]);
  expect(sayQuarters(13, "en")).toBe("3.25");
});
