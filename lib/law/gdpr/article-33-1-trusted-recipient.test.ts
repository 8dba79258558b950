import { expect, it } from "vitest";
import { type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { trustedRecipient } from "./article-33-1-trusted-recipient.ts";

const inGoodFaith: Said<Facts["recipient"]> = {
  holder: "trusted-recipient",
  opened: "yes",
  copiedOrUsed: "no",
  deletionConfirmed: "confirmed-in-writing",
};

function ask(recipient: Said<Facts["recipient"]>, intent: "accidental" | "malicious" = "accidental") {
  return trustedRecipient(someFacts({ nature: { intent }, recipient: { ...inGoodFaith, ...recipient } }));
}

it("holds for a standing partner and for a colleague who confirmed deletion in writing", () => {
  expect(ask({}).answer).toBe("yes");
  expect(ask({ holder: "colleague" }).answer).toBe("yes");
});

it("holds on a word only when the data were not opened", () => {
  expect(ask({ deletionConfirmed: "said-so", opened: "no" }).answer).toBe("yes");
  expect(ask({ deletionConfirmed: "said-so" }).answer).toBe("no");
});

it("fails for a stranger, also one bound by professional secrecy", () => {
  expect(ask({ holder: "known-stranger", boundBySecrecy: "yes" }).because).toEqual([
    { key: "law.33-1-trusted-recipient.holder" },
  ]);
});

it("fails when the data were copied or used, and when it was done on purpose", () => {
  expect(ask({ copiedOrUsed: "yes" }).answer).toBe("no");
  expect(ask({}, "malicious").answer).toBe("no");
});

it("is unknown while that can still turn out, and asks for it", () => {
  const facts = someFacts({ nature: { intent: "accidental" }, recipient: { holder: "colleague" } });
  expect(trustedRecipient(facts)).toMatchObject({
    answer: "unknown",
    missing: ["recipient/copiedOrUsed", "recipient/deletionConfirmed", "recipient/opened"],
  });
});
