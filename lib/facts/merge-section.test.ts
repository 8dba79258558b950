import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fact, suspicion } from "./build.ts";
import { discovery } from "./discovery.ts";
import { mergeSection, takeOver } from "./merge-section.ts";
import { rawOf } from "./raw-form.ts";
import { readSection } from "./read-section.ts";
import { recovery } from "./recovery.ts";
import { emptySection, type SectionFacts } from "./section.ts";

const now = new Date("2026-11-24T08:00:00.000Z");
const base = { ...emptySection(recovery), stopped: fact<"yes" | "no">("no") };
type Answers = Partial<SectionFacts<typeof recovery>>;
const merge = (theirs: Answers, mine: Answers) =>
  mergeSection(recovery, { base, theirs: { ...base, ...theirs }, mine: { ...base, ...mine } });

describe("two versions of one section", () => {
  test("what only they changed is taken over", () => {
    expect(merge({ stopped: fact("yes") }, { measuresTaken: fact("Gebeld.") })).toEqual({
      taken: ["stopped"],
      both: [],
    });
  });

  test("what only I changed is mine, and asks nobody anything", () => {
    expect(merge({}, { stopped: fact("yes") })).toEqual({ taken: [], both: [] });
  });

  test("what we answered differently is for a person to choose", () => {
    expect(merge({ measuresTaken: fact("Gebeld.") }, { measuresTaken: fact("Gemaild.") })).toEqual({
      taken: [],
      both: ["measuresTaken"],
    });
  });

  test("the same answer twice is no difference", () => {
    expect(merge({ stopped: fact("yes") }, { stopped: fact("yes") })).toEqual({ taken: [], both: [] });
  });

  test("another certainty or source is another answer", () => {
    expect(merge({ stopped: suspicion("no") }, {})).toEqual({ taken: ["stopped"], both: [] });
    expect(merge({ stopped: { ...fact("no"), source: "Logboek" } }, { stopped: fact("yes") }).both).toEqual([
      "stopped",
    ]);
  });

  test("seconds that a form cannot show do not make an answer mine", () => {
    const at = "2026-11-23T13:05:42.000Z";
    const start = { ...emptySection(discovery), discoveredAt: fact({ at, precision: "exact" as const }) };
    const read = readSection(discovery, rawOf(discovery, start, "nl"), now);
    if (!read.ok) throw new Error("not read");
    const theirs = {
      ...start,
      discoveredAt: fact({ at: "2026-11-23T12:00:00.000Z", precision: "exact" as const }),
    };
    expect(mergeSection(discovery, { base: start, theirs, mine: read.facts })).toEqual({
      taken: ["discoveredAt"],
      both: [],
    });
  });
});

describe("taking over", () => {
  const yesNo = fc.constantFrom(fact<"yes" | "no">("yes"), fact<"yes" | "no">("no"));
  const text = fc.string({ minLength: 1, maxLength: 20 }).map((said) => fact(`a${said.trim()}`));
  const answers = fc.record(
    { stopped: yesNo, vitalService: yesNo, measuresTaken: text, measuresPlanned: text },
    { requiredKeys: [] },
  );

  test("loses neither what I typed nor what they alone changed", () => {
    fc.assert(
      fc.property(answers, answers, (their, my) => {
        const versions = { base, theirs: { ...base, ...their }, mine: { ...base, ...my } };
        const { taken } = mergeSection(recovery, versions);
        const form = takeOver(recovery, rawOf(recovery, versions.mine, "nl"), versions.theirs, taken, "nl");
        const expected = { ...versions.theirs, ...Object.fromEntries(changedBy(versions.mine)) };
        expect(form).toEqual(rawOf(recovery, expected as typeof base, "nl"));
      }),
    );
  });

  function changedBy(mine: typeof base) {
    return Object.entries(mine).filter(
      ([name, said]) => JSON.stringify(said) !== JSON.stringify(base[name as keyof typeof base]),
    );
  }

  test("leaves the rest as it was typed, word for word", () => {
    const typed = { "discoveredAt.date": "gisteren", "discoveredAt.time": "1405", revision: "1" };
    const theirs = { ...emptySection(discovery), ongoing: fact<"yes" | "no">("yes") };
    expect(takeOver(discovery, typed, theirs, ["ongoing"], "nl")).toMatchObject({ ...typed, ongoing: "yes" });
  });
});
