import { expect, it } from "vitest";
import { aGroup, fact, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { part } from "#lib/facts/parties.ts";
import { emptySection } from "#lib/facts/section.ts";
import { articles } from "#lib/law/articles.ts";
import { locales, words } from "#lib/words/words.ts";
import { alsoApplies } from "./also-applies.ts";
import { decide } from "./decide.ts";

const nature = { personalData: "yes", dataAffected: "affected" } as const;

function rules(facts: Facts): string[] {
  return alsoApplies(facts, decide(facts)).map(({ rule }) => rule);
}

it("says how to notify and inform as long as there is or may be a duty", () => {
  const facts = someFacts({ nature, groups: [aGroup("g")] });
  expect(rules(facts)).toEqual(["55-56", "1182-71-3", "33-3", "33-4", "34-2"]);
});

it("says nothing of either where there is no duty", () => {
  expect(rules(someFacts({ nature: { personalData: "no" }, groups: [aGroup("g")] }))).toEqual([]);
});

it("adds what this incident gives reason for, and changes no outcome with it", () => {
  const plain = someFacts({ nature, groups: [aGroup("g")] });
  const facts: Facts = {
    ...plain,
    parties: {
      ...plain.parties,
      controllerOutsideEea: fact("yes"),
      legalBasis: fact(["gdpr", "wpg"]),
      expressionOnly: fact("yes"),
    },
    parts: [{ id: "p", facts: { ...emptySection(part), ourRole: fact("joint") } }],
  };
  expect(rules(facts)).toEqual(expect.arrayContaining(["3-2", "26", "wpg-33a", "uavg-43-2"]));
  expect(decide(facts).notifyAuthority.outcome).toBe(decide(plain).notifyAuthority.outcome);
  expect(decide(facts).strictestInform).toBe(decide(plain).strictestInform);
  for (const { rule, because } of alsoApplies(facts, decide(facts))) {
    expect(articles.find((article) => article.rule === rule)?.effect).toBe("informs");
    for (const locale of locales) {
      for (const { key, values } of because) expect(words(locale)(key, values), key).not.toBe("");
    }
  }
});
