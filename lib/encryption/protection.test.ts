import { describe, expect, it } from "vitest";
import { aGroup, suspicion } from "#lib/facts/build.ts";
import { holdingProtection } from "./holding-protection.ts";
import { conditions, meets, protectionAt, protectionHolds, protectionScales } from "./protection.ts";

const day = new Date("2026-11-22T12:00:00.000Z");
const holding = protectionAt(aGroup("g", holdingProtection).facts, "best");

describe("a protection", () => {
  it("holds when every condition is met", () => {
    expect(conditions.filter((condition) => !meets(condition, holding, day))).toEqual([]);
    expect(protectionHolds(holding, day)).toBe(true);
  });

  it.each(conditions)("falls when %s alone is at its worst", (condition) => {
    const worst = protectionScales[condition].worst;
    const fallen = { ...holding, [condition]: worst };
    expect(meets(condition, fallen, day)).toBe(false);
    expect(protectionHolds(fallen, day)).toBe(false);
  });

  it("is judged by what was known of its technique on the day that counts", () => {
    const byRsa = { ...holding, method: "rsa-2048" as const };
    expect(meets("method", byRsa, new Date("2025-12-31T12:00:00.000Z"))).toBe(true);
    expect(meets("method", byRsa, new Date("2026-01-01T12:00:00.000Z"))).toBe(false);
  });
});

describe("what nobody knows yet", () => {
  it("is at best what keeps others out and at worst what does not", () => {
    const { key: _, ...rest } = holdingProtection;
    const open = aGroup("g", rest).facts;
    expect(protectionAt(open, "best").key).toBe("safe");
    expect(protectionAt(open, "worst").key).toBe("exposed");
    expect(protectionHolds(protectionAt(open, "worst"), day)).toBe(false);
  });

  it("does not close because of a suspicion that all is well", () => {
    const hoped = aGroup("g", { ...holdingProtection, key: suspicion("safe") }).facts;
    expect(protectionAt(hoped, "worst").key).toBe("exposed");
  });
});
