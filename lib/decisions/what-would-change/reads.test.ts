import { describe, expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { personalDataBreach } from "#lib/law/gdpr/article-4-12-personal-data-breach.ts";
import { reads } from "./reads.ts";

describe("the facts a rule looks at", () => {
  it("are seen, and no others", () => {
    const facts = someFacts({ nature: { personalData: "yes" } });
    expect(reads(facts, personalDataBreach)).toEqual(new Set(["nature/personalData", "nature/dataAffected"]));
    expect(reads(facts, () => "nothing")).toEqual(new Set());
  });

  it("are seen per group", () => {
    const facts = someFacts({ groups: [aGroup("a", { key: "safe" }), aGroup("b")] });
    const seen = reads(facts, ({ groups }: Facts) => groups[1]?.facts.key.certainty);
    expect(seen).toEqual(new Set(["group/b/key"]));
  });

  it("give the rule the same answer as the facts themselves", () => {
    const facts = someFacts({ nature: { personalData: "yes", dataAffected: "weakness-only" } });
    let answer: unknown;
    reads(facts, (watched) => {
      answer = personalDataBreach(watched);
    });
    expect(answer).toEqual(personalDataBreach(facts));
  });
});
