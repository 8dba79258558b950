import { expect, it } from "vitest";
import { riskLevels } from "#lib/facts/judgement.ts";
import { heaviest, rank } from "./level.ts";

it("ranks the levels from light to heavy", () => {
  expect(riskLevels.toSorted((a, b) => rank(a) - rank(b))).toEqual(["unlikely", "risk", "high"]);
});

it("lets the heaviest decide, and nothing at all weigh nothing", () => {
  expect(heaviest(["risk", "unlikely"])).toBe("risk");
  expect(heaviest(["risk", "high", "unlikely"])).toBe("high");
  expect(heaviest([])).toBe("unlikely");
});
