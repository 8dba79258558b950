import { expect, test } from "vitest";
import { sayNumber } from "./say-number.ts";

test("numbers are grouped as each language does", () => {
  expect([12_345, 12_345.6, 999, -1_348, 0].map((n) => sayNumber(n, "nl"))).toEqual([
    "12.345",
    "12.345,6",
    "999",
    "-1.348",
    "0",
  ]);
  expect([12_345, 12_345.6].map((n) => sayNumber(n, "en"))).toEqual(["12,345", "12,345.6"]);
});
