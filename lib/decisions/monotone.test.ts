import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scale } from "#lib/facts/bounds.ts";
import { aGroup, fact, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { sections } from "#lib/facts/facts.ts";
import { type Amount, type Fact, mostPeople, unknownFact } from "#lib/facts/field.ts";
import { riskProposal } from "#lib/risk/proposal.ts";
import { type Question, type QuestionName, questionNames, questions } from "#lib/risk/questions.ts";
import type { Message } from "#lib/words/message.ts";
import { locales, words } from "#lib/words/words.ts";
import { decide, propose } from "./decide.ts";
import type { Decision, Decisions } from "./decision.ts";
import { compareOutcome } from "./outcome.ts";
import { publishedCases } from "./published-cases.ts";

type Told = Record<QuestionName, Fact<unknown>>;
type Field = { kind: string; options?: readonly string[] };

const scaleOf = (name: QuestionName) => questions[name].scale as Scale<unknown>;

function fieldOf(name: QuestionName): Field {
  const [section] = questions[name].path("g").split("/") as [keyof typeof sections];
  return (sections[section].fields as Record<string, Field>)[name] as Field;
}

/** Any answer that a form can give to this question. A breach touches something, so its type is never "none of these". */
function anyAnswer(name: QuestionName): fc.Arbitrary<unknown> {
  const { kind, options = [] } = fieldOf(name);
  if (kind === "amount") {
    return fc
      .tuple(
        fc.constantFrom(0, 1, 16, 100, 101, 5000, 10_000, 10_001, 100_000),
        fc.constantFrom(0, 1, 90, 20_000),
      )
      .map(([min, more]) => ({ min, max: min + more }));
  }
  if (kind === "choices")
    return fc.subarray([...options], { minLength: name === "breachTypes" ? 1 : 0, maxLength: 4 });
  return fc.constantFrom(...options);
}

function anyFact(name: QuestionName): fc.Arbitrary<Fact<unknown>> {
  return fc.oneof(
    { weight: 12, arbitrary: anyAnswer(name).map((value) => fact(value)) },
    { weight: 1, arbitrary: fc.constant(unknownFact<unknown>()) },
    { weight: 1, arbitrary: anyAnswer(name).map((value) => suspicion(value)) },
  );
}

const anythingTold = fc.record(
  Object.fromEntries(questionNames.map((name) => [name, anyFact(name)])) as {
    [K in QuestionName]: fc.Arbitrary<Fact<unknown>>;
  },
);

/** Half of all stories start from a published case, so that every outcome is met often. */
const story: fc.Arbitrary<Told> = fc.oneof(
  anythingTold,
  fc
    .tuple(
      fc.constantFrom(...publishedCases),
      anythingTold,
      fc.subarray([...questionNames], { maxLength: 4 }),
    )
    .map(([{ facts }, told, changed]) => {
      const group = facts.groups[0] ?? aGroup("g");
      const names = questionNames.map((name) => {
        const { fact: read } = questions[name] as Question<unknown>;
        return [name, changed.includes(name) ? told[name] : read(facts, group)];
      });
      return Object.fromEntries(names) as Told;
    }),
);

function factsOf(told: Told, others: Facts["groups"] = []): Facts {
  const facts = someFacts({
    nature: { personalData: "yes", dataAffected: "affected" },
    groups: [aGroup("g"), ...others],
  });
  for (const name of questionNames) {
    const [section] = questions[name].path("g").split("/");
    const place = section === "group" ? facts.groups[0]?.facts : facts[section as "nature"];
    Object.assign(place as object, { [name]: told[name] });
  }
  return facts;
}

/** The same fact, worse for people: further down its scale, a larger set, more people, or no longer sure. */
function worse(name: QuestionName, was: Fact<unknown>): fc.Arbitrary<Fact<unknown>> {
  const { value, certainty } = was;
  const scale = scaleOf(name);
  if (value === null || scale.openAnswer?.(value)) return fc.constant(fact(scale.worst));
  const keep = (next: unknown) => ({ ...was, value: next });
  const doubted = certainty === "fact" ? [fc.constant(suspicion(value))] : [];
  const { kind, options = [] } = fieldOf(name);
  if (kind === "amount") {
    const { min, max } = value as Amount;
    const more = fc
      .nat(200_000)
      .map((n) => keep({ min: Math.min(mostPeople, min + n), max: Math.min(mostPeople, max + n) }));
    return fc.oneof(more, ...doubted);
  }
  if (kind === "choices") {
    return fc.oneof(
      fc.subarray([...options]).map((extra) => keep([...new Set([...(value as string[]), ...extra])])),
      ...doubted,
    );
  }
  const order = scale.order ?? [];
  const place = order.indexOf(value);
  const below = place < 0 ? [scale.worst] : order.slice(place);
  return fc.oneof(fc.constantFrom(...below).map(keep), ...doubted);
}

const worseStory = fc
  .tuple(story, fc.constantFrom(...questionNames))
  .chain(([told, name]) =>
    worse(name, told[name]).map((next) => ({ told, name, after: { ...told, [name]: next } })),
  );

function outcomes({ notifyAuthority, informPeople }: Decisions) {
  return { notify: notifyAuthority.outcome, inform: informPeople[0]?.outcome ?? ("unknown" as const) };
}

const runs = { numRuns: 3000 };

describe("the proposals", () => {
  it("never grow lighter when a fact grows worse", () => {
    fc.assert(
      fc.property(worseStory, ({ told, after }) => {
        const [was, is] = [outcomes(propose(factsOf(told))), outcomes(propose(factsOf(after)))];
        expect(compareOutcome(is.notify, was.notify)).toBeGreaterThanOrEqual(0);
        expect(compareOutcome(is.inform, was.inform)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it("say no on an open fact only if its worst value says no as well", () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...questionNames), (told, name) => {
        const open = outcomes(propose(factsOf({ ...told, [name]: unknownFact() })));
        const atWorst = outcomes(propose(factsOf({ ...told, [name]: fact(scaleOf(name).worst) })));
        if (open.notify === "not-required") expect(atWorst.notify).toBe("not-required");
        if (open.inform === "not-required") expect(atWorst.inform).toBe("not-required");
      }),
      runs,
    );
  });

  it("never grow lighter when a group of people is added", () => {
    fc.assert(
      fc.property(story, story, (told, second) => {
        const other = { ...(factsOf(second).groups[0] as Facts["groups"][number]), id: "h" };
        const [alone, both] = [propose(factsOf(told)), propose(factsOf(told, [other]))];
        expect(
          compareOutcome(both.notifyAuthority.outcome, alone.notifyAuthority.outcome),
        ).toBeGreaterThanOrEqual(0);
        expect(compareOutcome(both.strictestInform, alone.strictestInform)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it("meet every outcome in these stories, so that the properties above say something", () => {
    const met = fc.sample(story, 2000).map((told) => outcomes(propose(factsOf(told))));
    for (const outcome of ["required", "not-required", "unknown"] as const) {
      expect(met.filter(({ notify }) => notify === outcome).length, `notify ${outcome}`).toBeGreaterThan(40);
      expect(met.filter(({ inform }) => inform === outcome).length, `inform ${outcome}`).toBeGreaterThan(40);
    }
  });

  it("ask for something wherever they do not know", () => {
    fc.assert(
      fc.property(story, (told) => {
        const { notifyAuthority, informPeople } = propose(factsOf(told));
        for (const { outcome, findings } of [notifyAuthority, ...informPeople]) {
          if (outcome === "unknown") expect(findings.flatMap(({ missing }) => missing)).not.toEqual([]);
        }
      }),
      runs,
    );
  });
});

function saidBy({ headline, findings }: Decision): Message[] {
  return [headline, ...findings.flatMap(({ because }) => because)];
}

it("has words in both languages for whatever it says", () => {
  const said = new Map<string, Message>();
  for (const told of fc.sample(story, 3000)) {
    const facts = factsOf(told);
    const group = facts.groups[0] as Facts["groups"][number];
    const { notifyAuthority, informPeople, keepRegister } = decide(facts);
    const { because, factors } = riskProposal(facts, group);
    const all = [notifyAuthority, ...informPeople, keepRegister].flatMap(saidBy);
    for (const message of [...all, ...because, ...factors.flatMap((factor) => factor.because)]) {
      said.set(JSON.stringify(message), message);
    }
  }
  expect(said.size).toBeGreaterThan(80);
  for (const locale of locales) {
    const t = words(locale);
    for (const { key, values } of said.values()) expect(t(key, values), key).not.toBe("");
  }
});
