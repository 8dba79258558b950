import { expect, test } from "vitest";
import { assemble } from "#lib/dossier.ts";
import { words } from "#lib/words/words.ts";
import { aFiling, anIncident, at } from "#lib/workflow/an-incident.ts";
import { filingKindsNow } from "./filing-kinds.ts";

/** Each kind that is offered, and whether it asks why there was no approval. */
function offered(record: Parameters<typeof anIncident>[0]) {
  const kinds = filingKindsNow(assemble(anIncident(record), at(20)), words("nl"));
  return Object.fromEntries(kinds.map(({ value, closed }) => [value, closed]));
}

test("a first notification is preliminary or complete; under the mandate only complete asks for approval", () => {
  expect(offered({ mandateGiven: true })).toEqual({ preliminary: false, complete: true });
  expect(offered({ mandateGiven: false })).toEqual({ preliminary: true, complete: true });
});

test("after a preliminary notification only a follow-up or a withdrawal is offered", () => {
  const filings = [aFiling({ kind: "preliminary", filedAt: at(10) })];
  expect(Object.keys(offered({ filings }))).toEqual(["follow-up", "withdrawal"]);
});

test("after a withdrawal the next notification is a first one again", () => {
  const filings = [
    aFiling({ kind: "preliminary", filedAt: at(10) }),
    aFiling({ kind: "withdrawal", filedAt: at(12) }),
  ];
  expect(Object.keys(offered({ filings }))).toEqual(["preliminary", "complete"]);
});
