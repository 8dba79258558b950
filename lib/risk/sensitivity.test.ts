import { describe, expect, it } from "vitest";
import { dataCategories, specialCategories } from "#lib/facts/group.ts";
import { aPicture } from "./a-picture.ts";
import type { Picture } from "./picture.ts";
import { weigh } from "./sensitivity.ts";

describe("what the data weigh", () => {
  it.each<[string, Partial<Picture>, string]>([
    ["nothing", { dataCategories: [] }, "trivial"],
    ["who somebody is and how to reach them", { dataCategories: ["name", "email-address"] }, "basic"],
    ["something more about that person", { dataCategories: ["name", "other"] }, "personal"],
    ["a birth date alone", { dataCategories: ["birth-date-or-age"] }, "personal"],
    ["what fraud needs", { dataCategories: ["name", "birth-date-or-age", "address"] }, "substantial"],
    ["where somebody is", { dataCategories: ["name", "location-data"] }, "substantial"],
    ["a bank account", { dataCategories: ["bank-account"] }, "economic"],
    [
      "what somebody earns, of a dependant",
      { dataCategories: ["other-financial"], vulnerable: "yes" },
      "serious",
    ],
    ["an e-mail address and no more", { dataCategories: ["email-address"] }, "reachable"],
    ["a citizen service number", { dataCategories: ["bsn"] }, "serious"],
    [
      "login data, whoever they belong to",
      { dataCategories: ["access-data"], identifiable: "no" },
      "serious",
    ],
    ["health", { specialCategories: ["health"] }, "serious"],
    ["health in name only", { specialCategories: ["health"], specialOnlyNominal: "yes" }, "personal"],
    ["a list that reveals what it does not say", { revealedByContext: "yes" }, "serious"],
    ["messages", { communications: "yes" }, "serious"],
    ["a secret address", { physicalSafety: "yes" }, "serious"],
    ["answers that point at nobody", { dataCategories: ["other"], identifiable: "no" }, "trivial"],
    ["a name that is said to point at nobody", { dataCategories: ["name"], identifiable: "no" }, "basic"],
    ["contact data of children", { vulnerable: "yes" }, "personal"],
  ])("%s", (_what, but, expected) => {
    expect(weigh(aPicture(but)).sensitivity).toBe(expected);
  });

  it("says which facts made it so", () => {
    const { causes } = weigh(aPicture({ dataCategories: ["name", "bsn"], specialCategories: ["health"] }));
    expect(causes).toEqual(["bsn", "health"]);
  });

  it("knows the weight of every category and every special category", () => {
    for (const category of dataCategories) {
      expect(weigh(aPicture({ dataCategories: [category] })).sensitivity).not.toBe("trivial");
    }
    for (const special of specialCategories) {
      expect(weigh(aPicture({ specialCategories: [special] })).sensitivity).toBe("serious");
    }
  });
});
