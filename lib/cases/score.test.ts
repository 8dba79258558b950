import { describe, expect, it } from "vitest";
import { assessCase } from "./assess.ts";
import { caseLibrary } from "./library.ts";
import type { ReadCase } from "./read-cases.ts";
import { sayScore, scoreCases, scoreGroups } from "./score.ts";

const cases: ReadCase[] = caseLibrary.map(({ id, facts, verdict, confidence }) => ({
  id,
  facts,
  verdict,
  verified: confidence === "verified",
}));
const score = scoreCases(cases);

/** What we do not meet, each with its reason. Nothing else may be missed. */
const knownMisses: Record<string, string> = {
  "UK-ICO-G2 notify-no":
    "A lost staff telephone list. The source gives no number of people; of more than a hundred a risk cannot be called unlikely, so it is notified in doubt.",
};

describe("the published cases", () => {
  it("never propose nothing where the authority said there is a duty", () => {
    expect(score.misses.filter(({ worst }) => worst)).toEqual([]);
  });

  it("are met for at least 95 in 100 where there is a duty, with at most one miss where there is none", () => {
    for (const group of scoreGroups) {
      const { right, total } = score.all[group];
      if (group.endsWith("yes")) expect(right / total, group).toBeGreaterThanOrEqual(0.95);
      else expect(total - right, group).toBeLessThanOrEqual(1);
    }
  });

  it("are counted whole", () => {
    expect(scoreGroups.map((group) => score.all[group].total)).toEqual([64, 11, 36, 16]);
  });

  it("miss nothing without a reason that is written down", () => {
    expect(score.misses.map(({ id, group }) => `${id} ${group}`)).toEqual(Object.keys(knownMisses));
  });

  it.each(cases.filter(({ id }) => id.startsWith("EDPB-")))("agree with $id on both duties", (one) => {
    expect(scoreCases([one]).misses).toEqual([]);
  });
});

describe("a case of which one answer is left out", () => {
  const names = (one: ReadCase) => Object.keys(one.facts).filter((name) => name !== "cause");
  const without = (one: ReadCase, name: string): ReadCase => {
    const none = ["breach_types", "data_categories"].includes(name) ? [] : null;
    return { ...one, facts: { ...one.facts, [name]: none } };
  };

  it("is never proposed as nothing to do where the authority said there is a duty", () => {
    const poorer = cases.flatMap((one) => names(one).map((name) => without(one, name)));
    expect(scoreCases(poorer).misses.filter(({ worst }) => worst)).toEqual([]);
  });
});

describe("a score", () => {
  const hospital = cases.find(({ id }) => id === "EDPB-03") as ReadCase;
  const verdict = { ...hospital.verdict, notify_sa: false } as NonNullable<ReadCase["verdict"]>;

  it("does not count what depends or what nobody decided", () => {
    const open = { ...verdict, notify_sa: "depends", inform_subjects_basis: "not_decided" } as const;
    expect(scoreCases([{ ...hospital, verdict: open }]).misses).toEqual([]);
    expect(scoreCases([{ ...hospital, verdict: null }]).all["inform-yes"].total).toBe(0);
  });

  it("lists a miss with what was proposed instead, and says when it is of the worst kind", () => {
    expect(sayScore(scoreCases([{ ...hospital, verdict }]))).toContain(
      "miss  EDPB-03 notify-no: proposed required",
    );
    const harmless = cases.find(({ id }) => id === "EDPB-10") as ReadCase;
    const wrong = { ...verdict, notify_sa: true, inform_subjects: false };
    expect(sayScore(scoreCases([{ ...harmless, verdict: wrong }]))).toContain("WORST EDPB-10 notify-yes");
  });

  it("counts verified sources apart", () => {
    const { all, verified } = scoreCases([{ ...hospital, verified: false }]);
    expect([all["notify-yes"].total, verified["notify-yes"].total]).toEqual([1, 0]);
  });
});

describe("an assessment", () => {
  it("says why in sentences of the language that was asked, and asks only for what could turn it", () => {
    const [hospital, list] = ["EDPB-03", "UK-ICO-G2"].map(
      (id) => cases.find((one) => one.id === id) as ReadCase,
    );
    const dutch = assessCase("x", (hospital as ReadCase).facts, "nl");
    const english = assessCase("x", (hospital as ReadCase).facts, "en");
    expect(dutch).toMatchObject({
      id: "x",
      notifyAuthority: "required",
      informPeople: "required",
      missing: [],
    });
    expect(dutch.because.every((sentence) => /[.!?]$/.test(sentence))).toBe(true);
    expect(english.because).not.toEqual(dutch.because);
    expect(assessCase("y", (list as ReadCase).facts, "nl")).toMatchObject({
      notifyAuthority: "unknown",
      inDoubt: true,
      missing: ["group/people/people"],
    });
  });
});
