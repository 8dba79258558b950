import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { law as en } from "#lib/words/en/law.ts";
import { law as nl } from "#lib/words/nl/law.ts";
import { words } from "#lib/words/words.ts";
import type { Article } from "./article.ts";
import { articles } from "./articles.ts";
import { citedLaws } from "./citation.ts";

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|\/)article-[^/]*\.ts$/.test(path) && !path.endsWith(".test.ts"))
  .sort();

describe("the list of rules", () => {
  it.each(files)("has the rule of %s", async (path) => {
    const { article } = (await import(`./${path}`)) as { article?: Article };
    expect(articles).toContain(article);
  });

  it("names nothing else, and every rule once", () => {
    expect(articles).toHaveLength(files.length);
    expect(new Set(articles.map(({ rule }) => rule)).size).toBe(articles.length);
  });

  it.each(files)("knows every name under which %s answers", (path) => {
    const text = readFileSync(`${folder}/${path}`, "utf8");
    const named = [...text.matchAll(/findingsOf\("([^"]+)"/g)].map(([, rule]) => rule);
    for (const rule of named) expect(articles.map((one) => one.rule)).toContain(rule);
  });
});

describe.each(articles.map((article) => [article.rule, article] as const))("rule %s", (rule, article) => {
  it.each([
    ["nl", nl],
    ["en", en],
  ] as const)("says in %s what it is, how we read it and what is left to judgement", (_, catalogue) => {
    const entry = (catalogue as unknown as Record<string, Record<string, string>>)[rule] ?? {};
    for (const key of ["title", "reading", "left"]) expect(entry[key], key).toMatch(/\p{L}{3}/u);
  });

  it("cites its source, with an address and a day", () => {
    for (const { article: place, law, url, checkedOn } of [article.cite, ...(article.readWith ?? [])]) {
      expect(citedLaws).toContain(law);
      expect(url).toMatch(
        /^https:\/\/(?:eur-lex\.europa\.eu|www\.edpb\.europa\.eu|wetten\.overheid\.nl|autoriteitpersoonsgegevens\.nl)\//,
      );
      if (checkedOn !== null) expect(checkedOn).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(words("nl")(`law.cite.${law}`, { article: place })).toContain(place);
    }
  });

  it("names a day of comparison exactly where its words were seen", () => {
    expect(article.cite.checkedOn !== null).toBe(article.status === "verified" && !article.secondHand);
  });

  it("quotes its source, or says that its words were not seen; what nobody verified decides nothing", () => {
    const quoted = Object.values(article.quote).some((text) => text.length > 20);
    if (article.status === "verified") expect(quoted || article.secondHand).toBe(true);
    else expect([quoted, article.effect]).toEqual([false, "informs"]);
  });
});
