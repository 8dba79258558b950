import { describe, expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { aPicture } from "./a-picture.ts";
import type { Picture } from "./picture.ts";
import { reasons, sayData, sayExposure, sayRecovery } from "./reasons.ts";

const ends = (best: Partial<Picture>, worst = best) => ({ best: aPicture(best), worst: aPicture(worst) });
const keys = (messages: { key: string }[]) => messages.map(({ key }) => key.replace("risk.", ""));
const why = (level: RiskLevel, best: Partial<Picture>, worst = best) =>
  keys(reasons(ends(best, worst), level));

describe("who has the data", () => {
  it.each<[Partial<Picture>, string[]]>([
    [{}, ["holder.known-stranger", "assurance.said-so"]],
    [{ holder: "nobody", opened: "no" }, ["holder.nobody", "assurance.unproven"]],
    [{ holder: "colleague", copiedOrUsed: "yes" }, ["holder.colleague", "assurance.copied"]],
    [{ holder: "colleague", intent: "malicious" }, ["holder.colleague", "assurance.malicious"]],
    [{ holder: "public" }, ["holder.public"]],
    [{ breachTypes: ["integrity"] }, ["exposure.not-touched"]],
    [{ readingExcluded: "excluded-by-evidence", opened: "no" }, ["exposure.excluded"]],
  ])("%j", (but, said) => {
    expect(keys(sayExposure(ends(but)))).toEqual(said);
  });

  it("is said as open where the ends differ, with only what holds at both", () => {
    const both = { deletionConfirmed: "no" as const };
    expect(keys(sayExposure(ends({ ...both, holder: "colleague" }, both)))).toEqual([
      "exposure.open",
      "assurance.no",
    ]);
  });

  it("names the measure that makes the data unreadable", () => {
    expect(keys(sayExposure(ends(holdingProtection)))).toEqual(["law.unreadable.yes.encrypted"]);
  });
});

describe("what the data are", () => {
  it("names the particular rather than its heading, three at most", () => {
    expect(keys(sayData(aPicture({ dataCategories: ["financial-data", "bank-account"] })))).toEqual([
      "data.bank-account",
    ]);
    expect(keys(sayData(aPicture({ dataCategories: ["financial-data"] })))).toEqual(["data.financial-data"]);
    expect(
      sayData(aPicture({ dataCategories: ["bsn", "credit-card", "access-data", "criminal-data"] })),
    ).toHaveLength(3);
  });

  it("adds vulnerable people, unless the data say nothing about anybody", () => {
    expect(keys(sayData(aPicture({ vulnerable: "yes" })))).toContain("data.vulnerable");
    expect(keys(sayData(aPicture({ vulnerable: "yes", dataCategories: [] })))).toEqual(["data.nothing"]);
  });
});

describe("what became of access", () => {
  const gone: Partial<Picture> = { breachTypes: ["availability-temporary"] };

  it("is said with what it did to people, and that the service is vital", () => {
    expect(keys(sayRecovery(ends({ ...gone, vitalService: "yes" })))).toEqual([
      "recovery.recovered",
      "effect.none",
      "effect.vital",
    ]);
  });

  it("is open where the ends differ", () => {
    expect(keys(sayRecovery(ends(gone, { ...gone, restored: "late" })))).toEqual([
      "recovery.open",
      "effect.none",
    ]);
  });
});

describe("why a level", () => {
  it("tells only the sides of the breach that give it", () => {
    const both: Partial<Picture> = {
      breachTypes: ["confidentiality", "availability-temporary"],
      outageEffect: "limited",
      restored: "late",
    };
    expect(why("risk", both)).toEqual(["recovery.late", "effect.limited"]);
    expect(why("high", { ...both, dataCategories: ["bsn"] })).toEqual([
      "holder.known-stranger",
      "assurance.said-so",
      "data.bsn",
    ]);
    const wrong: Partial<Picture> = {
      breachTypes: ["integrity"],
      dataIntact: "no",
      dataCategories: ["other"],
    };
    expect(why("risk", wrong)).toEqual(["integrity.changed"]);
  });

  it("adds the number of people once it counts", () => {
    const fraud = { dataCategories: ["location-data" as const], people: { min: 101, max: 101 } };
    expect(why("risk", fraud)).toContain("crowd.many");
    expect(why("risk", { ...fraud, people: { min: 1, max: 1 } }).join()).not.toContain("crowd");
  });

  it("tells every side where it is unlikely, because each must be harmless", () => {
    const all: Partial<Picture> = { breachTypes: ["confidentiality", "availability-temporary", "integrity"] };
    expect(why("unlikely", all)).toEqual([
      "holder.known-stranger",
      "assurance.said-so",
      "data.name",
      "data.address",
      "recovery.recovered",
      "effect.none",
      "integrity.intact",
    ]);
    expect(why("unlikely", { breachTypes: ["integrity"] })).toEqual([
      "exposure.not-touched",
      "integrity.intact",
    ]);
  });
});
