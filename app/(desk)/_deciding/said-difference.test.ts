import { expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import { saidDifference } from "./said-difference.ts";

const t = words("nl");

test("what was not asked before is told apart from what was not known", () => {
  const question = "summary";
  const unknown = { asked: true, answer: null } as const;
  const unasked = { asked: false } as const;
  const said = (before: typeof unknown | typeof unasked, after: typeof unknown | typeof unasked) =>
    saidDifference([{ kind: "answer", question, before, after }], "nl", t)[0];
  expect(said(unasked, unknown)).toMatchObject({
    before: "Werd nog niet gevraagd",
    after: "Nog niet bekend",
  });
  expect(said(unknown, unasked)).toMatchObject({
    before: "Nog niet bekend",
    after: "Wordt niet meer gevraagd",
  });
});
