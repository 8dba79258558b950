import { expect, it } from "vitest";
import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aGroup, type Said, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { encryptionAsApReadsIt } from "./article-33-1-encryption-as-ap-reads-it.ts";

const encrypted = aGroup("g", {
  ...holdingProtection,
});
const inOrder: Said<Facts["recovery"]> = { dataIntact: "yes", backup: "complete-and-checked" };

function ask(recovery: Said<Facts["recovery"]>, group = encrypted) {
  return encryptionAsApReadsIt(someFacts({ recovery: { ...inOrder, ...recovery }, groups: [group] }), group);
}

it("holds when the data are intact, in our control and unreadable", () => {
  expect(ask({})).toMatchObject({ answer: "yes", group: "g", missing: [] });
  expect(ask({ backup: "not-needed" }).answer).toBe("yes");
});

it("fails on each of the three conditions by itself, and says which", () => {
  expect(ask({ dataIntact: "no" }).because).toEqual([{ key: "law.33-1-encryption.notIntact" }]);
  expect(ask({ backup: "none" }).because).toEqual([{ key: "law.33-1-encryption.noBackup" }]);
  expect(ask({ backup: "partial" }).answer).toBe("no");
  const exposed = aGroup("g", { ...encrypted.facts, key: "exposed" });
  expect(ask({}, exposed).because).toEqual([{ key: "law.unreadable.key.exposed" }]);
});

it("is unknown with a back-up that nobody checked", () => {
  expect(ask({ backup: "not-checked" })).toMatchObject({
    answer: "unknown",
    because: [{ key: "law.33-1-encryption.backupUnchecked" }],
    missing: ["recovery/backup"],
  });
});

it("is unknown on a suspicion that all is well, and fails on a suspicion that it is not", () => {
  expect(ask({ dataIntact: suspicion("yes") })).toMatchObject({
    answer: "unknown",
    missing: ["recovery/dataIntact"],
  });
  expect(ask({ dataIntact: suspicion("no") }).answer).toBe("no");
});

it("asks for everything that is open at once", () => {
  const finding = encryptionAsApReadsIt(someFacts({ groups: [encrypted] }), encrypted);
  expect(finding.missing).toEqual(["recovery/dataIntact", "recovery/backup"]);
});
