import { expect, test } from "vitest";
import { line, lineOrNull, missing, tooLong } from "./line.ts";

test.each([
  ["  Sanne Bakker ", "Sanne Bakker"],
  ["Sanne\r\nBcc: iedereen@voorbeeld.nl", "Sanne Bcc: iedereen@voorbeeld.nl"],
  ["مريم حكيم", "مريم حكيم"],
  ["مريم \u202Ehakim", "مريم hakim"],
  ["👩🏽‍💻 Iris", "👩🏽‍💻 Iris"],
  ["\u0000\t", ""],
])("%j is read as one safe line", (typed, read) => {
  expect(line({ name: typed }, "name")).toBe(read);
});

test("a field that is absent or blank has nothing in it", () => {
  expect([line({}, "name"), lineOrNull({ name: "  " }, "name")]).toEqual(["", null]);
  expect(missing({ name: "  ", city: "Breda" }, { name: "a", city: "b", kvk: "c" })).toEqual({
    name: { key: "a" },
    kvk: { key: "c" },
  });
});

test("the limit itself still fits", () => {
  expect(tooLong({ name: "xxxx", city: "xxxxx" }, { name: 4, city: 4 })).toEqual({
    city: { key: "errors.tooLong", values: { most: 4, actual: 5 } },
  });
});
