import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aGroup, fact, suspicion } from "#lib/facts/build.ts";
import { type Facts, sections } from "#lib/facts/facts.ts";
import { type Fact, type Field, unknownFact } from "#lib/facts/field.ts";
import { type CurrentRevision, factsFromRevisions } from "#lib/facts/from-revisions.ts";
import type { Section } from "#lib/facts/section.ts";
import { questionNames, questions } from "#lib/risk/questions.ts";
import { propose } from "./decide.ts";
import type { Decisions } from "./decision.ts";
import { compareOutcome } from "./outcome.ts";
import { publishedCases } from "./published-cases.ts";

type Path = { section: string; name: string };
type Said = Record<string, Fact<unknown>>;

const single = ["nature", "discovery", "recipient", "recovery", "consequences"] as const;
const pathsOf = (section: string) =>
  Object.keys((sections[section as "nature"] as Section).fields).map((name) => ({ section, name }));
/** Every question about what happened and to whom; who we are, exemptions and orders are left aside. */
const paths: Path[] = [...single, "group"].flatMap(pathsOf);

function said(facts: Facts, { section }: Path): Said {
  return (section === "group" ? facts.groups[0]?.facts : facts[section as "nature"]) as unknown as Said;
}

function answering(facts: Facts, path: Path, answer: Fact<unknown>): Facts {
  const copy = structuredClone(facts);
  said(copy, path)[path.name] = answer;
  return copy;
}

/** A published case of which some is not known. */
const story: fc.Arbitrary<Facts> = fc
  .tuple(fc.constantFrom(...publishedCases), fc.subarray(paths, { maxLength: 6 }))
  .map(([{ facts }, open]) => open.reduce((was, path) => answering(was, path, unknownFact()), facts));

function anyAnswer({ section, name }: Path): fc.Arbitrary<Fact<unknown>> {
  const field = (sections[section as "nature"].fields as Record<string, Field>)[name] as Field;
  const value = (): fc.Arbitrary<unknown> => {
    switch (field.kind) {
      case "choice":
        return fc.constantFrom(...field.options);
      case "choices":
        return fc.subarray([...field.options], { maxLength: 3 });
      case "amount":
        return fc.nat(200_000).map((min) => ({ min, max: min + 1 }));
      case "moment":
        return fc.constant({ at: "2026-11-20T09:00:00.000Z", precision: "exact" });
      case "text":
        return fc.constant("Zo is het.");
    }
  };
  return fc.oneof(
    value().map((one) => fact(one)),
    value().map((one) => suspicion(one)),
  );
}

const anyChange = fc
  .constantFrom(...paths)
  .chain((path) => fc.record({ path: fc.constant(path), answer: anyAnswer(path) }));

function outcomes({ notifyAuthority, informPeople, strictestInform }: Decisions) {
  return {
    notify: notifyAuthority.outcome,
    inform: informPeople.map(({ outcome }) => outcome),
    strictestInform,
  };
}

function expectNoLighter(was: Facts, is: Facts): void {
  const [before, after] = [propose(was), propose(is)];
  expect(
    compareOutcome(after.notifyAuthority.outcome, before.notifyAuthority.outcome),
  ).toBeGreaterThanOrEqual(0);
  expect(compareOutcome(after.strictestInform, before.strictestInform)).toBeGreaterThanOrEqual(0);
}

/** What is no question of the risk and still decides: whether it is a breach at all, and what was done afterwards. */
const beside: [Path, best: string, worst: string][] = [
  [{ section: "nature", name: "personalData" }, "no", "yes"],
  [{ section: "nature", name: "dataAffected" }, "weakness-only", "affected"],
  [{ section: "group", name: "highRiskRemoved" }, "yes", "no"],
];

describe.each(beside)("%j", (path, best, worst) => {
  it("never lightens anything when it gets worse, less sure or unknown", () => {
    fc.assert(
      fc.property(story, (told) => {
        const shown = answering(told, { section: "group", name: "highRiskRemovedHow" }, fact("Ingetrokken"));
        const good = answering(shown, path, fact(best));
        for (const less of [suspicion(best), unknownFact(), fact(worst)]) {
          expectNoLighter(good, answering(shown, path, less));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says no while it is unknown only if its worst answer says no as well", () => {
    fc.assert(
      fc.property(story, (told) => {
        const open = propose(answering(told, path, unknownFact()));
        const atWorst = propose(answering(told, path, fact(worst)));
        if (open.notifyAuthority.outcome === "not-required") {
          expect(atWorst.notifyAuthority.outcome).toBe("not-required");
        }
        if (open.strictestInform === "not-required") expect(atWorst.strictestInform).toBe("not-required");
      }),
      { numRuns: 300 },
    );
  });
});

describe("what no rule asks", () => {
  const asked = new Set(questionNames.map((name) => questions[name].path("g").split("/").at(-1)));
  const grounds = ["highRiskRemoved", "highRiskRemovedHow", "disproportionate", "disproportionateWhy"];
  const gates = ["personalData", "dataAffected", "underOrder"];
  const silent = paths.filter(({ name }) => !asked.has(name) && ![...grounds, ...gates].includes(name));

  it("changes nothing, what a person expects of the consequences included", () => {
    expect(silent.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["harms", "severity", "remoteWipe"]),
    );
    const change = fc
      .constantFrom(...silent)
      .chain((path) => fc.record({ path: fc.constant(path), answer: anyAnswer(path) }));
    fc.assert(
      fc.property(story, change, (told, { path, answer }) => {
        expect(outcomes(propose(answering(told, path, answer)))).toEqual(outcomes(propose(told)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a fact that is withdrawn", () => {
  function revisions(facts: Facts): CurrentRevision[] {
    const rows = single.map((section) => ({ section, item: "", facts: facts[section], withdrawn: false }));
    const groups = facts.groups.map(({ id, facts: of }) => ({
      section: "group",
      item: id,
      facts: of,
      withdrawn: false,
    }));
    return [{ section: "awareness", item: "", facts: facts.awareness, withdrawn: false }, ...rows, ...groups];
  }
  const read = (rows: CurrentRevision[]) => propose(factsFromRevisions(structuredClone(rows)));

  it("restores exactly what was proposed before it was given", () => {
    fc.assert(
      fc.property(story, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (told, changes) => {
        const before = read(revisions(told));
        const changed = changes.reduce((was, { path, answer }) => answering(was, path, answer), told);
        read(revisions(changed));
        const restored = changes.reduceRight(
          (was, { path }) => answering(was, path, said(told, path)[path.name] as Fact<unknown>),
          changed,
        );
        expect(read(revisions(restored))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("restores it too when a whole group of people was recorded by mistake", () => {
    fc.assert(
      fc.property(story, (told) => {
        const rows = revisions(told);
        const extra = { section: "group", item: "h", facts: aGroup("h").facts, withdrawn: true };
        expect(read([...rows, extra])).toEqual(read(rows));
        expect(read([...rows, { ...extra, withdrawn: false }])).not.toEqual(read(rows));
      }),
      { numRuns: 100 },
    );
  });
});
