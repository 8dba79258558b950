import { describe, expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aPicture } from "./a-picture.ts";
import { confidentialityTouched, exposure, exposureByHolder } from "./exposure.ts";
import type { Picture } from "./picture.ts";

const trusted: Partial<Picture> = { holder: "trusted-recipient", deletionConfirmed: "confirmed-in-writing" };
const sound: Partial<Picture> = holdingProtection;

describe("how exposed the data are by who has them", () => {
  it.each<[string, Partial<Picture>, string]>([
    ["a trusted recipient who confirmed in writing", trusted, "assured"],
    ["a colleague who did not open it and says it is gone", { holder: "colleague", opened: "no" }, "assured"],
    ["a colleague who opened it and says it is gone", { holder: "colleague" }, "contained"],
    ["a trusted recipient who used it", { ...trusted, copiedOrUsed: "yes" }, "known"],
    ["a colleague on purpose, with a written assurance", { ...trusted, intent: "malicious" }, "contained"],
    [
      "a colleague on purpose who copied",
      { ...trusted, intent: "malicious", copiedOrUsed: "yes" },
      "unknown",
    ],
    ["a stranger who says it is gone", {}, "promised"],
    ["a stranger who says nothing", { deletionConfirmed: "no" }, "known"],
    [
      "a stranger who returned it unread, in writing",
      { opened: "no", readingExcluded: "not-excluded", deletionConfirmed: "confirmed-in-writing" },
      "contained",
    ],
    [
      "a stranger who says it is deleted unopened",
      { opened: "no", readingExcluded: "not-excluded" },
      "contained",
    ],
    [
      "a former employee who took it along",
      { intent: "malicious", copiedOrUsed: "yes", deletionConfirmed: "no" },
      "unknown",
    ],
    ["more strangers than one can call", { recipientCount: { min: 101, max: 101 } }, "unknown"],
    ["a thief", { holder: "unknown-person", intent: "malicious" }, "hostile"],
    ["a finder", { holder: "unknown-person" }, "unknown"],
    ["everybody", { holder: "public" }, "hostile"],
    [
      "nobody, without evidence",
      { holder: "nobody", opened: "no", readingExcluded: "not-excluded" },
      "contained",
    ],
    ["nobody, against the facts", { holder: "nobody", opened: "yes" }, "promised"],
  ])("%s", (_who, but, expected) => {
    expect(exposureByHolder(aPicture(but))).toBe(expected);
  });
});

it("takes professional secrecy alone for no assurance: it is not even asked", () => {
  expect(aPicture()).not.toHaveProperty("boundBySecrecy");
});

describe("whether anybody can have read it", () => {
  it("is not so when the data cannot be read, whoever has them", () => {
    expect(exposure(aPicture({ ...sound, holder: "adversary" }))).toEqual({
      exposure: "none",
      cause: "unreadable",
    });
    expect(exposure(aPicture({ ...sound, key: "exposed", holder: "adversary" })).exposure).toBe("hostile");
  });

  it("is excluded by evidence only as long as nothing contradicts it", () => {
    const proved: Partial<Picture> = { readingExcluded: "excluded-by-evidence", opened: "no" };
    expect(exposure(aPicture(proved))).toEqual({ exposure: "none", cause: "excluded" });
    expect(exposure(aPicture({ ...proved, opened: "yes" })).exposure).not.toBe("none");
    expect(exposure(aPicture({ ...proved, copiedOrUsed: "yes" })).exposure).not.toBe("none");
  });

  it("must be assumed after an attack of which the logs cannot exclude it", () => {
    const attack: Partial<Picture> = { breachTypes: ["availability-temporary"], attackerEncrypted: "yes" };
    expect(confidentialityTouched(aPicture({ ...attack, readingExcluded: "not-excluded" }))).toBe(true);
    const proved: Partial<Picture> = { readingExcluded: "excluded-by-evidence", opened: "no" };
    expect(confidentialityTouched(aPicture({ ...attack, ...proved }))).toBe(false);
  });
});
