import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import type { Outcome } from "#lib/decisions/decision.ts";
import { publishedCases } from "#lib/decisions/published-cases.ts";
import { aGroup, fact, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type Fact, type Field, unknownFact } from "#lib/facts/field.ts";
import { riskLevels } from "#lib/facts/judgement.ts";
import { castFacts } from "./a-cast.ts";
import { neighboursAt } from "./neighbours.ts";
import { factAt, fieldAt, type Place, placesOf, withFact } from "./places.ts";
import { applied, direction } from "./standing.ts";
import { seldomTold } from "./telling.ts";
import { type Changes, whatWouldChange } from "./what-would-change.ts";

function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "choice":
      return fc.constantFrom(...field.options);
    case "choices":
      return fc.subarray([...field.options], { maxLength: 3 });
    case "amount":
      return fc.constantFrom(1, 90, 101, 5000, 20_000).map((n) => ({ min: n, max: n }));
    case "text":
      return fc.constant("…");
    case "moment":
      return fc.constant({ at: "2026-11-20T09:00:00.000Z", precision: "exact" });
  }
}

function anyFactAt(place: Place): fc.Arbitrary<Fact<unknown>> {
  const value = anyValue(fieldAt(place));
  return fc.oneof(
    { weight: 4, arbitrary: value.map((one) => fact(one)) },
    { weight: 1, arbitrary: value.map((one) => suspicion(one)) },
    { weight: 1, arbitrary: fc.constant(unknownFact<unknown>()) },
  );
}

const start: fc.Arbitrary<Facts> = fc.oneof(
  fc.constantFrom(...publishedCases.map(({ facts }) => facts)),
  fc.constantFrom(...castFacts.map(([, facts]) => facts)),
  fc.constant(
    someFacts({ nature: { personalData: "yes", dataAffected: "affected" }, groups: [aGroup("g")] }),
  ),
);

const judgement = fc.option(fc.constantFrom(...riskLevels), { freq: 6 });

/** Facts near those of a known incident: some answers differ, somebody may have judged, a second group may be there. */
const aStory: fc.Arbitrary<Facts> = fc
  .tuple(start, fc.option(start, { freq: 3 }), judgement)
  .map(([facts, second, level]): Facts => {
    const other = second?.groups[0];
    const groups = other ? [...facts.groups, { ...other, id: "second" }] : facts.groups;
    const [judged] = groups;
    if (!judged || !level) return { ...facts, groups };
    const { judgements } = someFacts({ judgements: [] });
    const said = { id: judged.id, facts: { risk: fact(level), reason: fact("…") } };
    return { ...facts, groups, judgements: [...judgements, said] };
  })
  .chain((facts) =>
    fc
      .subarray(placesOf(facts), { maxLength: 6 })
      .chain((places) =>
        fc
          .tuple(...places.map(anyFactAt))
          .map((answers) =>
            places.reduce(
              (changed, place, at) => withFact(changed, place, answers[at] as Fact<unknown>),
              facts,
            ),
          ),
      ),
  );

/** Whether two dossiers differ in no more than these places. */
function differsOnlyAt(a: Facts, b: Facts, paths: readonly string[]): boolean {
  return placesOf(a).every(
    (place) =>
      paths.includes(place.path) || JSON.stringify(factAt(a, place)) === JSON.stringify(factAt(b, place)),
  );
}

function outcomesOf(facts: Facts): Outcome[] {
  const { notifyAuthority, informPeople } = decide(facts);
  return [notifyAuthority.outcome, ...informPeople.map(({ outcome }) => outcome)];
}

const saidIn = ({ lighter, heavier }: Changes) => [...lighter, ...heavier];
const named = (change: { place: { path: string }; to: Outcome }) => `${change.place.path} ${change.to}`;

describe("what would change a decision", () => {
  it("promises nothing that the real decision does not give", () => {
    fc.assert(
      fc.property(aStory, (facts) => {
        const was = outcomesOf(facts);
        whatWouldChange(facts).forEach((changes, at) => {
          expect(changes.from).toBe(was[at]);
          for (const change of saidIn(changes)) {
            const after = applied(facts, change.neighbour);
            expect(outcomesOf(after)[at], named(change)).toBe(change.to);
            const paths = [change.place.path, ...(change.explained ? [change.explained.path] : [])];
            expect(differsOnlyAt(facts, after, paths)).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("misses nothing: neighbours are put to the real decision", () => {
    const asked = aStory.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.subarray(placesOf(facts), { minLength: 8, maxLength: 8 })),
    );
    fc.assert(
      fc.property(asked, ([facts, places]) => {
        const was = outcomesOf(facts);
        const found = was.map(() => new Set<string>());
        for (const place of places) {
          for (const neighbour of neighboursAt(facts, place)) {
            outcomesOf(applied(facts, neighbour)).forEach((to, at) => {
              if (direction(was[at] as Outcome, to)) found[at]?.add(`${place.path} ${to}`);
            });
          }
        }
        const tried = places.map(({ path }) => path);
        const said = whatWouldChange(facts).map(
          (changes) =>
            new Set(
              saidIn(changes)
                .filter(({ place }) => tried.includes(place.path))
                .map(named),
            ),
        );
        expect(said).toEqual(found);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("puts lighter and heavier apart, nearest first", () => {
    fc.assert(
      fc.property(aStory, (facts) => {
        for (const { from, lighter, heavier } of whatWouldChange(facts)) {
          for (const { to } of lighter) expect(direction(from, to)).toBe("lighter");
          for (const { to } of heavier) expect(direction(from, to)).toBe("heavier");
          for (const list of [lighter, heavier]) {
            const sizes = list.map(({ place, size }) => size + 1000 * seldomTold(place));
            expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
          }
          if (from === "not-required") expect(lighter).toEqual([]);
          if (from === "required") expect(heavier).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("one decision at a time", () => {
  const promised = someFacts({
    nature: {
      personalData: "yes",
      dataAffected: "affected",
      breachTypes: ["confidentiality"],
      incidentKind: "email-wrong-recipient",
      intent: "accidental",
      attackerEncrypted: "no",
      readingExcluded: "not-excluded",
    },
    recipient: { holder: "colleague", opened: "yes", copiedOrUsed: "no", deletionConfirmed: "no" },
    recovery: { dataIntact: "yes", backup: "not-needed", restored: "not-needed", outageEffect: "none" },
    groups: [
      aGroup("g", {
        dataCategories: ["name", "bank-account"],
        specialCategories: [],
        revealedByContext: "no",
        specialOnlyNominal: "no",
        communications: "no",
        identifiable: "directly",
        physicalSafety: "no",
        vulnerable: "no",
        people: { min: 30, max: 30 },
        measure: "none",
      }),
    ],
  });

  it("names the colleague's word in writing as what spares the authority", () => {
    const [notify] = whatWouldChange(promised) as [Changes];
    expect(notify.from).toBe("required");
    expect(notify.lighter.map(({ place }) => place.path)).toContain("recipient/deletionConfirmed");
  });

  it("asks for the explanation with a measure that took the risk away", () => {
    const facts: Facts = {
      ...promised,
      groups: [aGroup("g", { ...promised.groups[0]?.facts, specialCategories: ["health"] })],
      recipient: someFacts({ recipient: { holder: "public" } }).recipient,
    };
    const [, inform] = whatWouldChange(facts) as [Changes, Changes];
    expect(inform.from).toBe("required");
    const removed = inform.lighter.find(({ place }) => place.field === "highRiskRemoved");
    expect(removed).toMatchObject({ to: "not-required", explained: { field: "highRiskRemovedHow" } });
  });

  it("offers certainty where there is only a suspicion", () => {
    const { recipient } = someFacts({
      recipient: {
        holder: "colleague",
        opened: "no",
        copiedOrUsed: "no",
        deletionConfirmed: suspicion("confirmed-in-writing"),
      },
    });
    const [notify] = whatWouldChange({ ...promised, recipient }) as [Changes];
    const sure = notify.lighter.find(({ place }) => place.field === "deletionConfirmed");
    expect(sure).toMatchObject({ open: true, answer: { says: "is", option: "confirmed-in-writing" } });
  });

  it("leaves a person's judgement as it is, and says that it decides", () => {
    const { judgements } = someFacts({ judgements: [] });
    const judged = aGroup("g").id;
    const risk = { value: "high" as const, certainty: "fact" as const, source: null };
    const reason = { value: "Anders beoordeeld.", certainty: "fact" as const, source: null };
    const facts = { ...promised, judgements: [...judgements, { id: judged, facts: { risk, reason } }] };
    const [notify] = whatWouldChange(facts) as [Changes];
    expect(notify.judged).toBe(true);
    expect(notify.lighter.map(({ place }) => place.section)).not.toContain("recipient");
  });
});
