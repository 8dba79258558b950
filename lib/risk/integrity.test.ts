import { describe, expect, it } from "vitest";
import { aPicture } from "./a-picture.ts";
import { integrityRisk } from "./integrity.ts";
import type { Picture } from "./picture.ts";

describe("the risk of wrong data", () => {
  const changed: Partial<Picture> = { breachTypes: ["integrity"], dataIntact: "no" };

  it("is not there while nothing was changed", () => {
    expect(integrityRisk(aPicture({ dataIntact: "no", vitalService: "yes" }))).toBe("unlikely");
  });

  it("ends when the data are right again", () => {
    expect(integrityRisk(aPicture({ ...changed, dataIntact: "yes", vitalService: "yes" }))).toBe("unlikely");
  });

  it("is high for medication in a hospital and none for a phone list", () => {
    const medication: Partial<Picture> = { ...changed, specialCategories: ["health"], vitalService: "yes" };
    expect(integrityRisk(aPicture(medication))).toBe("high");
    expect(integrityRisk(aPicture(changed))).toBe("unlikely");
  });

  it("is high for medication of patients, also where nobody says that the service is vital", () => {
    const medication: Partial<Picture> = { ...changed, specialCategories: ["health"], vulnerable: "yes" };
    expect(integrityRisk(aPicture(medication))).toBe("high");
  });

  it("is there for more than names, for serious data outside a vital service, and for a phone list within one", () => {
    expect(integrityRisk(aPicture({ ...changed, dataCategories: ["name", "other"] }))).toBe("risk");
    expect(integrityRisk(aPicture({ ...changed, specialCategories: ["health"] }))).toBe("risk");
    expect(integrityRisk(aPicture({ ...changed, vitalService: "yes" }))).toBe("risk");
  });
});
