import { describe, expect, it } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import type { Outcome } from "#lib/decisions/decision.ts";
import { fact } from "#lib/facts/build.ts";
import { castFacts } from "./a-cast.ts";
import type { Neighbour } from "./neighbours.ts";
import { factAt, placeOf } from "./places.ts";
import { applied, direction, notifyKey, Standing } from "./standing.ts";

describe("the dossier as it stands", () => {
  it.each(castFacts)("has the outcomes of the real decision: %s", (_, facts) => {
    const { notifyAuthority, informPeople } = decide(facts);
    const standing = new Standing(facts);
    expect(standing.from.get(notifyKey)).toBe(notifyAuthority.outcome);
    for (const { group, outcome } of informPeople) expect(standing.from.get(group ?? "")).toBe(outcome);
  });
});

describe("which way an outcome moves", () => {
  it.each<[Outcome, Outcome, "lighter" | "heavier" | null]>([
    ["required", "not-required", "lighter"],
    ["required", "public-notice", "lighter"],
    ["required", "unknown", null],
    ["public-notice", "unknown", null],
    ["public-notice", "required", "heavier"],
    ["unknown", "not-required", "lighter"],
    ["unknown", "required", "heavier"],
    ["not-required", "unknown", "heavier"],
    ["not-required", "required", "heavier"],
    ["required", "required", null],
  ])("from %s to %s: %s", (from, to, way) => {
    expect(direction(from, to)).toBe(way);
  });
});

it("applies an answer with the explanation that belongs to it", () => {
  const [, facts] = castFacts[0] as (typeof castFacts)[number];
  const item = facts.groups[0]?.id ?? "";
  const place = placeOf("group", item, "highRiskRemoved");
  const explained = placeOf("group", item, "highRiskRemovedHow");
  const answer: Neighbour["answer"] = { says: "is", option: "yes" };
  const after = applied(facts, { place, answer, fact: fact("yes"), size: 1, open: false, explained });
  expect([factAt(after, place).value, factAt(after, explained).value]).toEqual(["yes", "…"]);
});
