import { describe, expect, it } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { publishedCases } from "#lib/decisions/published-cases.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { castFacts } from "./a-cast.ts";
import { applied, direction } from "./standing.ts";
import { whatWouldChange } from "./what-would-change.ts";

const known: (readonly [string, Facts])[] = [
  ...castFacts,
  ...publishedCases.map(({ id, facts }) => [id, facts] as const),
];

function outcomesOf(facts: Facts) {
  const { notifyAuthority, informPeople } = decide(facts);
  return [notifyAuthority.outcome, ...informPeople.map(({ outcome }) => outcome)];
}

const joint = known.flatMap(([name, facts]) =>
  whatWouldChange(facts).flatMap(({ together, from }, at) =>
    (["lighter", "heavier"] as const).flatMap((way) => {
      const found = together[way];
      return found ? [{ name, facts, at, from, way, ...found }] : [];
    }),
  ),
);

describe("answers that change a decision together", () => {
  it("are found among the known incidents", () => {
    expect(joint.length).toBeGreaterThan(3);
    expect(joint.map(({ name }) => name)).toContain("stolen-laptop");
  });

  it("give what they promise in the real decision, and none of them can be missed", () => {
    for (const { name, facts, at, from, way, neighbours, to } of joint) {
      expect(outcomesOf(neighbours.reduce(applied, facts))[at], name).toBe(to);
      expect(direction(from, to), name).toBe(way);
      for (const left of neighbours) {
        const fewer = neighbours.filter((one) => one !== left).reduce(applied, facts);
        expect(direction(from, outcomesOf(fewer)[at] as typeof from), name).not.toBe(way);
      }
    }
  });

  it("are two or three different questions, and asked only where no ordinary fact does it alone", () => {
    for (const { neighbours } of joint) {
      expect([2, 3]).toContain(neighbours.length);
      expect(new Set(neighbours.map(({ place }) => place.path)).size).toBe(neighbours.length);
    }
  });
});
