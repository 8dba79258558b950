import { expect, it } from "vitest";
import { type Article, findingsUnder } from "./article.ts";
import { gdpr } from "./sources.ts";

const article: Article = {
  rule: "34-1",
  cite: gdpr("34(1)"),
  quote: { nl: "woorden" },
  status: "verified",
  effect: "duty",
};

it("answers under the rule's own name and citation, and for a group where there is one", () => {
  expect(findingsUnder(article).no()).toEqual({
    rule: "34-1",
    cite: gdpr("34(1)"),
    answer: "no",
    because: [],
    missing: [],
  });
  expect(findingsUnder(article, "g").unknown(["group"])).toMatchObject({ group: "g", missing: ["group"] });
});
