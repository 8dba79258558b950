import { expect, it } from "vitest";
import { someFacts } from "#lib/facts/build.ts";
import { secondLine } from "./article-3.ts";

it("is there once somebody judged since when it is known, with 3(5) as a disputed note", () => {
  expect(secondLine(someFacts()).because).toContainEqual({ key: "law.1182-71-3.disputed" });
  expect(secondLine(someFacts({ awareness: { awareAt: null } }))).toMatchObject({
    answer: "unknown",
    missing: ["awareness/awareAt"],
  });
});
