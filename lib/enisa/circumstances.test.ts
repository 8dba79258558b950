import { describe, expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aPicture } from "#lib/risk/a-picture.ts";
import type { Picture } from "#lib/risk/picture.ts";
import { availabilityOf, confidentialityOf, integrityOf, intentOf } from "./circumstances.ts";

type Row = [string, Partial<Picture>, number];

describe("the circumstances of the breach, in quarters", () => {
  const unseen = { opened: "no", copiedOrUsed: "no", readingExcluded: "not-excluded" } as const;
  it.each<Row>([
    ["nothing seen", { breachTypes: ["availability-temporary"] }, 0],
    ["excluded by evidence", { ...unseen, readingExcluded: "excluded-by-evidence" }, 0],
    ["unreadable", { ...holdingProtection }, 0],
    ["lost, no trace of use", { ...unseen, holder: "unknown-person" }, 0],
    ["a known stranger", { holder: "known-stranger" }, 1],
    ["a hundred and one known recipients", { recipientCount: { min: 101, max: 101 } }, 2],
    ["an unknown person who opened it", { holder: "unknown-person", opened: "yes" }, 2],
    ["an attacker", { holder: "adversary" }, 2],
    ["published", { holder: "public" }, 2],
  ])("confidentiality: %s", (_, picture, points) => {
    expect(confidentialityOf(aPicture(picture))).toMatchObject({ low: points, high: points });
  });

  it.each<Row>([
    ["not changed", {}, 0],
    ["changed and restored", { breachTypes: ["integrity"], dataIntact: "yes" }, 0],
    [
      "changed, to be restored",
      { breachTypes: ["integrity"], dataIntact: "no", backup: "complete-and-checked" },
      1,
    ],
    ["changed for good", { breachTypes: ["integrity"], dataIntact: "no", backup: "none" }, 2],
  ])("integrity: %s", (_, picture, points) => {
    expect(integrityOf(aPicture(picture)).low).toBe(points);
  });

  const locked = { breachTypes: ["availability-temporary"] } satisfies Partial<Picture>;
  it.each<Row>([
    ["not touched", {}, 0],
    ["back without difficulty", { ...locked, backup: "complete-and-checked", restored: "in-time" }, 0],
    ["back with effort", { ...locked, backup: "complete-and-checked", restored: "late" }, 1],
    ["gone for good", { ...locked, backup: "none", restored: "not-restored" }, 2],
  ])("availability: %s", (_, picture, points) => {
    expect(availabilityOf(aPicture(picture)).low).toBe(points);
  });

  it.each<Row>([
    ["a mistake", {}, 0],
    ["on purpose", { intent: "malicious" }, 2],
    ["ransomware", { attackerEncrypted: "yes" }, 2],
  ])("intent: %s", (_, picture, points) => {
    expect(intentOf(aPicture(picture)).low).toBe(points);
  });
});
