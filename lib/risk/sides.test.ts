import { describe, expect, it } from "vitest";
import { aPicture } from "./a-picture.ts";
import { availabilityRisk } from "./availability.ts";
import { confidentialityRisk } from "./confidentiality.ts";
import { integrityRisk } from "./integrity.ts";
import { manyPeople, veryManyPeople } from "./number.ts";
import type { Picture } from "./picture.ts";

const exactly = (count: number) => ({ min: count, max: count });

describe("the risk of being read", () => {
  it("is high for one person's health data with a stranger: small numbers never cap", () => {
    expect(confidentialityRisk(aPicture({ specialCategories: ["health"] }))).toBe("high");
  });

  it("grows with the number of people, at the mark and not before", () => {
    const names: Partial<Picture> = { holder: "unknown-person" };
    expect(confidentialityRisk(aPicture({ ...names, people: exactly(manyPeople) }))).toBe("unlikely");
    expect(confidentialityRisk(aPicture({ ...names, people: exactly(manyPeople + 1) }))).toBe("risk");
    const fraud: Partial<Picture> = { dataCategories: ["name", "birth-date-or-age", "address"] };
    expect(confidentialityRisk(aPicture({ ...fraud, people: exactly(veryManyPeople) }))).toBe("risk");
    expect(confidentialityRisk(aPicture({ ...fraud, people: exactly(veryManyPeople + 1) }))).toBe("high");
  });

  it("stays for serious data of many people even with a trusted recipient", () => {
    const trusted: Partial<Picture> = {
      holder: "trusted-recipient",
      deletionConfirmed: "confirmed-in-writing",
      specialCategories: ["health"],
    };
    expect(confidentialityRisk(aPicture(trusted))).toBe("unlikely");
    expect(confidentialityRisk(aPicture({ ...trusted, people: exactly(5000) }))).toBe("risk");
  });
});

describe("the risk of lost access", () => {
  const gone: Partial<Picture> = { breachTypes: ["availability-temporary"] };

  it("is not there while access was not touched, whatever the back-up", () => {
    expect(availabilityRisk(aPicture({ backup: "none", restored: "not-restored" }))).toBe("unlikely");
  });

  it("follows a lost carrier even when nobody ticked availability", () => {
    const lost: Partial<Picture> = {
      incidentKind: "device-or-paper-lost",
      dataCategories: ["name", "other"],
    };
    expect(availabilityRisk(aPicture({ ...lost, backup: "none", restored: "not-restored" }))).toBe("risk");
    expect(availabilityRisk(aPicture({ ...lost, backup: "complete-and-checked" }))).toBe("unlikely");
  });

  it("is decided by what it did to people", () => {
    const late: Partial<Picture> = { ...gone, restored: "late" };
    expect(availabilityRisk(aPicture({ ...late, outageEffect: "limited" }))).toBe("risk");
    expect(availabilityRisk(aPicture({ ...late, outageEffect: "serious" }))).toBe("high");
    expect(availabilityRisk(aPicture({ ...gone, outageEffect: "limited" }))).toBe("unlikely");
    expect(availabilityRisk(aPicture({ ...gone, outageEffect: "limited", vitalService: "yes" }))).toBe(
      "risk",
    );
  });

  it("is never cured by encryption of our own", () => {
    const encrypted: Partial<Picture> = {
      measure: "encrypted",
      appliedBefore: "yes",
      coverage: "whole",
      soundness: "sound",
      key: "safe",
      device: "off",
    };
    const serious: Partial<Picture> = { ...gone, restored: "late", outageEffect: "serious" };
    expect(availabilityRisk(aPicture({ ...serious, ...encrypted }))).toBe("high");
  });
});

describe("the risk of wrong data", () => {
  const changed: Partial<Picture> = { breachTypes: ["integrity"], dataIntact: "no" };

  it("ends when the data are right again", () => {
    expect(integrityRisk(aPicture({ ...changed, dataIntact: "yes", vitalService: "yes" }))).toBe("unlikely");
  });

  it("is high for medication in a hospital and none for a phone list", () => {
    const medication: Partial<Picture> = { ...changed, specialCategories: ["health"], vitalService: "yes" };
    expect(integrityRisk(aPicture(medication))).toBe("high");
    expect(integrityRisk(aPicture(changed))).toBe("unlikely");
    expect(integrityRisk(aPicture({ ...changed, dataCategories: ["name", "other"] }))).toBe("risk");
  });
});
