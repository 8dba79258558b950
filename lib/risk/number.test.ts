import { expect, it } from "vitest";
import { aPicture } from "./a-picture.ts";
import { crowd, manyPeople, veryManyPeople } from "./number.ts";

const of = (min: number, max: number) => crowd(aPicture({ people: { min, max } }));

it("grows past each mark and not on it", () => {
  expect(of(manyPeople, manyPeople)).toBe("few");
  expect(of(manyPeople + 1, manyPeople + 1)).toBe("many");
  expect(of(veryManyPeople, veryManyPeople)).toBe("many");
  expect(of(veryManyPeople + 1, veryManyPeople + 1)).toBe("very-many");
});

it("counts the most there can be, where it is not exact", () => {
  expect(of(0, veryManyPeople + 1)).toBe("very-many");
});
