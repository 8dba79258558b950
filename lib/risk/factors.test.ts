import { describe, expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { aPicture } from "./a-picture.ts";
import type { Factor, FactorName } from "./factor.ts";
import { factorsOf } from "./factors.ts";
import type { Picture } from "./picture.ts";

const group = aGroup("g");
const facts = someFacts({ groups: [group] });

function factor(name: FactorName, best: Partial<Picture>, worst = best): Factor | undefined {
  return factorsOf(facts, group, aPicture(best), aPicture(worst)).find((one) => one.factor === name);
}

describe("which way a factor pulls", () => {
  it.each<[FactorName, Partial<Picture>, string]>([
    ["type-of-breach", {}, "middle"],
    ["type-of-breach", { breachTypes: ["confidentiality", "integrity"] }, "heavy"],
    ["nature-of-data", {}, "light"],
    ["nature-of-data", { dataCategories: ["name", "other"] }, "middle"],
    ["nature-of-data", { dataCategories: ["bsn"] }, "heavy"],
    ["identifiability", { identifiable: "no" }, "light"],
    ["identifiability", { identifiable: "with-effort" }, "middle"],
    ["identifiability", {}, "heavy"],
    ["severity", {}, "light"],
    ["severity", { physicalSafety: "yes" }, "heavy"],
    ["special-people", {}, "light"],
    ["special-people", { vulnerable: "yes" }, "heavy"],
    ["number", {}, "light"],
    ["number", { people: { min: 101, max: 101 } }, "middle"],
    ["number", { people: { min: 0, max: 10_001 } }, "heavy"],
    ["who-has-it", { holder: "trusted-recipient", deletionConfirmed: "confirmed-in-writing" }, "light"],
    ["who-has-it", {}, "middle"],
    ["who-has-it", { holder: "public" }, "heavy"],
    ["recovery", {}, "light"],
    ["recovery", { breachTypes: ["availability-temporary"], restored: "late" }, "middle"],
    ["recovery", { breachTypes: ["availability-temporary"], outageEffect: "serious" }, "heavy"],
    [
      "recovery",
      { breachTypes: ["availability-permanent"], restored: "not-restored", backup: "none" },
      "heavy",
    ],
  ])("%s %j: %s", (name, but, weight) => {
    expect(factor(name, but)).toMatchObject({ weight, missing: [] });
    expect(factor(name, but)?.because).not.toEqual([]);
  });

  it("leaves vulnerable people to their own factor", () => {
    expect(factor("nature-of-data", { vulnerable: "yes" })?.weight).toBe("light");
  });
});

describe("what is not certain", () => {
  it("is open where it still decides which way, and asks for the open questions it rests on", () => {
    const open = factor("special-people", { vulnerable: "no" }, { vulnerable: "yes" });
    expect(open).toMatchObject({ weight: "open", missing: ["group/g/vulnerable"] });
  });

  it("is not open where both ends pull the same way", () => {
    const strangers = { people: { min: 1, max: 1 } };
    expect(factor("number", strangers, { people: { min: 100, max: 100 } })).toMatchObject({
      weight: "light",
      missing: [],
    });
  });
});
