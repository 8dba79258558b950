import { describe, expect, it } from "vitest";
import { assessCase } from "./assess.ts";
import { readCases } from "./read-cases.ts";

const one = (facts: unknown, rest: object = {}) => [{ id: "A-1", facts, ...rest }];
const problem = (content: unknown) => {
  const read = readCases(content);
  return read.ok ? null : read.problem;
};
const first = (facts: unknown, rest: object = {}) => {
  const read = readCases(one(facts, rest));
  if (!read.ok) throw new Error(read.problem);
  return read.cases[0];
};

describe("reading cases", () => {
  it("takes a key that is left out for one that the source does not answer, and passes over what it does not know", () => {
    const empty = first({ summary: "Something", weather: "rain" });
    expect(empty?.facts).toMatchObject({
      recipient: null,
      special_category: null,
      breach_types: [],
      other: null,
    });
    expect(empty?.verdict).toBeNull();
  });

  it("reads a list, or an object that holds one", () => {
    expect(readCases({ cases: one({}) })).toMatchObject({ ok: true, cases: [{ id: "A-1" }] });
    expect(readCases([])).toEqual({ ok: true, cases: [] });
  });

  it("reads words outside the vocabulary cautiously", () => {
    const facts = first({
      recipient: "a passer-by",
      cause: "magic",
      encrypted: "somehow",
      breach_types: ["other"],
    })?.facts;
    expect(facts).toMatchObject({ recipient: "unknown", cause: "other", encrypted: null, breach_types: [] });
  });

  it("keeps only particulars that say something", () => {
    const other = { a: true, b: 3, c: "four", d: null, e: [1] };
    expect(first({ other })?.facts.other).toEqual({ a: true, b: 3, c: "four" });
  });

  it("takes a verdict that it cannot place for one that nobody gave", () => {
    const verdict = { notify_sa: true, notify_sa_basis: "rumour", inform_subjects: null };
    expect(first({}, { verdict })?.verdict).toMatchObject({
      notify_sa_basis: "not_decided",
      inform_subjects: "depends",
    });
  });

  it.each([
    ["no list", { id: "A-1" }, "The file holds no list of cases."],
    ["nothing at all", null, "The file holds no list of cases."],
    ["a case without facts", [{ id: "A-1" }], "Case A-1: facts cannot be read"],
    ["a case without an id", [{ facts: {} }], "Case 1: id cannot be read"],
    ["a case that is none", [7], "Case 1: the case itself cannot be read"],
    ["a number in words", one({ approx_subjects: "many" }), "Case A-1: facts/approx_subjects cannot be read"],
    ["less than nobody", one({ approx_subjects: -1 }), "Case A-1: facts/approx_subjects cannot be read"],
    ["a yes in words", one({ financial: "yes" }), "Case A-1: facts/financial cannot be read"],
  ])("refuses %s, and says where", (_what, content, said) => {
    expect(problem(content)).toContain(said);
  });
});

it("does not propose to do nothing about a case of which nothing is known", () => {
  const facts = first({})?.facts;
  expect(facts && assessCase("A-1", facts, "nl")).toMatchObject({
    notifyAuthority: "unknown",
    informPeople: "unknown",
    inDoubt: true,
  });
});
