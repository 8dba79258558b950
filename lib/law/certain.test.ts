import { expect, it } from "vitest";
import { fact, suspicion } from "#lib/facts/build.ts";
import { unknownFact } from "#lib/facts/field.ts";
import { certain } from "./certain.ts";

it("is the value of a fact, and nothing while it is open or suspected", () => {
  expect(certain(fact("yes"))).toBe("yes");
  expect(certain(suspicion("yes"))).toBeNull();
  expect(certain(unknownFact())).toBeNull();
});
