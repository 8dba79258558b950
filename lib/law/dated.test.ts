import { expect, it } from "vitest";
import { valueOn } from "./dated.ts";

const lines = [
  { from: "2027-01-01", value: 96 },
  { from: "2018-05-25", value: 72 },
];

it("gives the value that held on the day that counts", () => {
  expect(valueOn(lines, new Date("2026-12-31T22:59:00.000Z"))).toBe(72);
  expect(valueOn(lines, new Date("2027-01-01T00:00:00.000Z"))).toBe(96);
});

it("refuses a day on which the rule did not exist yet", () => {
  expect(() => valueOn(lines, new Date("2018-05-24T12:00:00.000Z"))).toThrow(RangeError);
});
