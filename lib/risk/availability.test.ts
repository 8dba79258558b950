import { describe, expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aPicture } from "./a-picture.ts";
import { availabilityRisk, availabilityTouched, recovery } from "./availability.ts";
import type { Picture } from "./picture.ts";

const gone: Partial<Picture> = { breachTypes: ["availability-temporary"] };

describe("whether access was touched", () => {
  it.each<[string, Partial<Picture>, boolean]>([
    ["data that were only seen", {}, false],
    ["data gone for a while", gone, true],
    ["data gone for good", { breachTypes: ["availability-permanent"] }, true],
    ["an attacker who locked them", { attackerEncrypted: "yes" }, true],
    ["a lost device, even when nobody ticked availability", { incidentKind: "device-or-paper-lost" }, true],
    ["a lost letter", { incidentKind: "post-lost" }, true],
  ])("%s: %s", (_what, but, touched) => {
    expect(availabilityTouched(aPicture(but))).toBe(touched);
  });
});

describe("what became of access", () => {
  const became = (restored: Picture["restored"], backup: Picture["backup"]) =>
    recovery(aPicture({ ...gone, restored, backup }));

  it("is recovered only when it was in time and from a copy that was checked", () => {
    expect(became("in-time", "complete-and-checked")).toBe("recovered");
    expect(became("not-needed", "not-needed")).toBe("recovered");
    expect(became("in-time", "partial")).toBe("late");
    expect(became("in-time", "none")).toBe("late");
  });

  it("is late as long as a good copy can still bring it back, and lost without one", () => {
    expect(became("late", "complete-and-checked")).toBe("late");
    expect(became("not-restored", "complete-and-checked")).toBe("late");
    expect(became("not-restored", "partial")).toBe("lost");
  });

  it("is no question while access was not touched, whatever the back-up", () => {
    const untouched = aPicture({ backup: "none", restored: "not-restored" });
    expect(recovery(untouched)).toBe("not-touched");
    expect(availabilityRisk(untouched)).toBe("unlikely");
  });
});

describe("the risk of lost access", () => {
  const late: Partial<Picture> = { ...gone, restored: "late" };
  const lost: Partial<Picture> = { ...gone, restored: "not-restored", backup: "none" };

  it.each<[string, Partial<Picture>, string]>([
    ["serious for people, also when all is back", { ...gone, outageEffect: "serious" }, "high"],
    ["limited and late", { ...late, outageEffect: "limited" }, "risk"],
    ["limited and back in time", { ...gone, outageEffect: "limited" }, "unlikely"],
    [
      "limited, back in time, in a vital service",
      { ...gone, outageEffect: "limited", vitalService: "yes" },
      "risk",
    ],
    ["limited and lost", { ...lost, outageEffect: "limited" }, "risk"],
    [
      "limited and lost in a vital service",
      { ...lost, outageEffect: "limited", vitalService: "yes" },
      "high",
    ],
    ["names and addresses that nobody missed", lost, "unlikely"],
    ["names and addresses of a vital service", { ...lost, vitalService: "yes" }, "risk"],
    ["more than names, lost without effect", { ...lost, dataCategories: ["name", "other"] }, "risk"],
  ])("%s", (_what, but, level) => {
    expect(availabilityRisk(aPicture(but))).toBe(level);
  });

  it("follows a lost carrier to its back-up", () => {
    const carrier: Partial<Picture> = {
      incidentKind: "device-or-paper-lost",
      dataCategories: ["name", "other"],
    };
    expect(availabilityRisk(aPicture({ ...carrier, backup: "none", restored: "not-restored" }))).toBe("risk");
    expect(availabilityRisk(aPicture({ ...carrier, backup: "complete-and-checked" }))).toBe("unlikely");
  });

  it("is never cured by encryption of our own", () => {
    expect(availabilityRisk(aPicture({ ...late, outageEffect: "serious", ...holdingProtection }))).toBe(
      "high",
    );
  });
});
