import { expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aGroup, type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unreadableData } from "./article-34-3a-unreadable-data.ts";

const encrypted = aGroup("g", {
  dataCategories: ["name", "other"],
  specialCategories: ["health"],
  ...holdingProtection,
});

function ask(recovery: Said<Facts["recovery"]>, group = encrypted) {
  const nature = {
    breachTypes: ["confidentiality" as const, "availability-temporary" as const],
    incidentKind: "device-or-paper-lost" as const,
    attackerEncrypted: "no" as const,
  };
  return unreadableData(someFacts({ nature, recovery, groups: [group] }), group);
}

const recovered: Said<Facts["recovery"]> = {
  backup: "complete-and-checked",
  restored: "in-time",
  outageEffect: "none",
};

it("holds when nobody can read the data", () => {
  expect(ask(recovered).answer).toBe("yes");
});

it("does not hold when the data can be read", () => {
  expect(ask(recovered, aGroup("g", { ...encrypted.facts, key: "at-risk" })).answer).toBe("no");
});

it("never cures lost access: a serious outage stays what it is", () => {
  expect(ask({ ...recovered, restored: "late", outageEffect: "serious" })).toMatchObject({
    answer: "no",
    because: [{ key: "law.34-3a.notTheAccess" }],
  });
});

it("is unknown while it is open what the outage did, and asks for that", () => {
  const { outageEffect: _open, ...rest } = recovered;
  expect(ask(rest)).toMatchObject({ answer: "unknown", missing: ["recovery/outageEffect"] });
});
