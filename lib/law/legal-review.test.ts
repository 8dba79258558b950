import { expect, it } from "vitest";
import { words } from "#lib/words/words.ts";
import { articles } from "./articles.ts";
import { legalReview } from "./legal-review.ts";
import { cbw } from "./regimes/cbw.ts";
import { dora } from "./regimes/dora.ts";
import { telecom } from "./regimes/telecom.ts";
import { rulesVersion } from "./rules-version.ts";

const regimes = [...cbw, ...dora, ...telecom];

it("is the checklist in docs, word for word; write it again with `npx vitest run -u` when a rule changed", async () => {
  const text = legalReview(articles, regimes, rulesVersion, words("nl"));
  await expect(text).toMatchFileSnapshot("../../docs/legal-review.md");
});

it("has a chapter with a box for every rule, and names first what nobody could compare", () => {
  const text = legalReview(articles, regimes, rulesVersion, words("en"));
  expect(text.match(/^## /gm)).toHaveLength(articles.length + 1);
  expect(text.match(/^### /gm)).toHaveLength(regimes.length);
  expect(text.match(/^☐/gm)).toHaveLength(articles.length + regimes.length);
  const [first = ""] = text.split("\n## ");
  for (const act of ["Article 43(2)", "Article 42 ", "Article 33a"]) expect(first).toContain(act);
  expect(first).not.toContain("Article 33(1)");
});
