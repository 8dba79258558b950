import { expect, it } from "vitest";
import { someFacts } from "#lib/facts/build.ts";
import { expressionOnly } from "./article-43-2-expression.ts";

it("sends to a lawyer whoever processes for these purposes only", () => {
  const asked = (expression: "yes" | "no") =>
    expressionOnly(someFacts({ parties: { expressionOnly: expression } })).because[0]?.key;
  expect(asked("yes")).toBe("law.uavg-43-2.askLawyer");
  expect(asked("no")).toBe("law.uavg-43-2.no");
  expect(expressionOnly(someFacts())).toMatchObject({
    answer: "unknown",
    missing: ["parties/expressionOnly"],
  });
});
