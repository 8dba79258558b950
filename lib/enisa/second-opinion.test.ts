import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, propose } from "#lib/decisions/decide.ts";
import { publishedCases } from "#lib/decisions/published-cases.ts";
import { cast } from "#lib/demo/cast.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unknownFact } from "#lib/facts/field.ts";
import type { Group } from "#lib/facts/group.ts";
import { type QuestionName, questionNames, questions } from "#lib/risk/questions.ts";
import { locales, words } from "#lib/words/words.ts";
import { bandOf } from "./band.ts";
import { circumstances, secondOpinion, severity } from "./second-opinion.ts";

const known: Facts[] = [
  ...publishedCases.map(({ facts }) => facts),
  ...cast.map(({ facts }) => facts(placedAt(new Date("2026-11-22T12:00:00.000Z")))),
].filter(({ groups }) => groups.length > 0);
const opinions = known.flatMap((facts) =>
  facts.groups.map((group) => ({ facts, group, ...secondOpinion(facts, group) })),
);

describe("the sum", () => {
  // Terms and totals as others published them; they check the arithmetic only.
  it.each([
    ["hospital ransomware", 4, 3, 1 + 2, 15, "high"],
    ["salaries to the wrong colleague", 3, 4, 1, 13, "high"],
    ["a lost encrypted laptop", 1, 1, 0, 1, "low"],
    ["a newsletter in Cc", 1, 4, 1, 5, "low"],
    ["an open interface of personnel data", 3, 4, 1, 13, "high"],
    ["an insurer whose health data were taken", 4, 4, 2 + 2, 20, "very-high"],
  ] as const)("%s", (_, context, identification, around, quarters, band) => {
    expect(severity(context, identification, around)).toBe(quarters);
    expect(bandOf(quarters)).toBe(band);
  });

  it("is made of whole quarters and of its own parts, and lies between a quarter and six", () => {
    for (const { context, identification, circumstances: parts, score } of opinions) {
      for (const end of ["low", "high"] as const) {
        const around = circumstances.reduce((total, one) => total + parts[one][end], 0);
        expect(score[end]).toBe(severity(context[end], identification[end], around));
        expect(Number.isInteger(score[end])).toBe(true);
      }
      expect(score.low).toBeGreaterThanOrEqual(1);
      expect(score.high).toBeGreaterThanOrEqual(score.low);
      expect(score.high).toBeLessThanOrEqual(24);
    }
  });
});

function forget(facts: Facts, name: QuestionName): Facts {
  const [section] = questions[name].path("g").split("/") as ["nature" | "recipient" | "recovery" | "group"];
  if (section !== "group") return { ...facts, [section]: { ...facts[section], [name]: unknownFact() } };
  const groups = facts.groups.map((group) => ({
    ...group,
    facts: { ...group.facts, [name]: unknownFact() },
  }));
  return { ...facts, groups };
}

describe("what is not known", () => {
  it("widens the bounds and never moves them inward", () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.subarray([...questionNames]), (facts, names) => {
        const less = names.reduce(forget, facts);
        facts.groups.forEach((group, at) => {
          const before = secondOpinion(facts, group).score;
          const after = secondOpinion(less, less.groups[at] as Group).score;
          expect(after.low).toBeLessThanOrEqual(before.low);
          expect(after.high).toBeGreaterThanOrEqual(before.high);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("leaves nearly everything possible while nothing is known", () => {
    const group = aGroup("g");
    const { score, flags } = secondOpinion(someFacts({ groups: [group] }), group);
    expect(score).toEqual({ low: 1, high: 24 });
    expect(flags).toEqual({ manyPeople: null, unintelligible: null });
  });
});

describe("what is told beside the score", () => {
  it("is never added to it", () => {
    for (const { facts, group, score } of opinions) {
      const many = {
        ...group,
        facts: { ...group.facts, people: { ...group.facts.people, value: { min: 101, max: 101 } } },
      };
      const counted = secondOpinion({ ...facts, groups: [many] }, many as Group);
      expect(counted.score).toEqual(score);
      expect(counted.flags.manyPeople).toBe(true);
    }
  });

  it("knows a hundred from more, and says so where a count spans both", () => {
    const flag = (min: number, max: number) => {
      const group = aGroup("g", { people: { min, max } });
      return secondOpinion(someFacts({ groups: [group] }), group).flags.manyPeople;
    };
    expect([flag(1, 100), flag(90, 150), flag(101, 101)]).toEqual([false, null, true]);
  });
});

describe("a second opinion, never an outcome", () => {
  it("is low in published cases that had to be notified, and changes nothing there", () => {
    const low = publishedCases.filter(({ facts, verdict }) => {
      const group = facts.groups[0] as Group;
      return verdict.notify && secondOpinion(facts, group).band.low === "low";
    });
    expect(low.length).toBeGreaterThan(0);
    for (const { facts } of low) {
      expect(propose(facts).notifyAuthority.outcome).not.toBe("not-required");
      expect(decide(facts).notifyAuthority.outcome).not.toBe("not-required");
    }
  });

  it("is read by no rule, decision or step of the procedure", () => {
    const lib = join(import.meta.dirname, "..");
    const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.startsWith("enisa/") && !file.startsWith("words/"),
    );
    expect(files.length).toBeGreaterThan(100);
    const reading = files.filter((file) => /from "[^"]*enisa/.test(readFileSync(join(lib, file), "utf8")));
    expect(reading).toEqual([]);
  });

  it("has words for its reasons in both languages", () => {
    const empty = aGroup("g");
    const all = [...opinions, secondOpinion(someFacts({ groups: [empty] }), empty)];
    for (const locale of locales) {
      const t = words(locale);
      for (const { context, identification, circumstances: parts } of all) {
        for (const part of [context, identification, ...Object.values(parts)]) {
          const said = [...part.because, ...part.atLowest, ...part.atHighest];
          expect(said.length).toBeGreaterThan(0);
          for (const { key, values } of said) expect(t(key, values)).not.toBe("");
        }
      }
    }
  });
});
