import { describe, expect, test } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { judgedRisks } from "#lib/decisions/judged.ts";
import { publishedCases } from "#lib/decisions/published-cases.ts";
import { cast } from "#lib/demo/cast.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import { notifyUnder, omnibusPreview, proposedRule } from "./omnibus.ts";

const placed = placedAt(new Date("2026-11-24T10:00:00.000Z"));
const incidents = [
  ...cast.map((member) => member.facts(placed)),
  ...publishedCases.map(({ facts }) => facts),
];

test("with today's rule the preview is today's decision", () => {
  for (const facts of incidents) {
    const { today } = omnibusPreview(facts, new Date("2026-11-23T10:00:00.000Z"));
    expect(today.outcome).toBe(decide(facts).notifyAuthority.outcome);
    expect(today.rule).toEqual({ hours: 72, threshold: "risk", channel: "ap-form" });
  }
});

describe("under the proposal", () => {
  test("nothing is asked that is not asked today", () => {
    for (const facts of incidents) {
      if (decide(facts).notifyAuthority.outcome === "not-required") {
        expect(notifyUnder(proposedRule, facts)).toBe("not-required");
      }
    }
  });

  test("a high risk must be notified, and a risk that is no high one need not be", () => {
    const by = (risk: string) => incidents.filter((facts) => decide(facts).notifyAuthority.risk === risk);
    expect(by("high").length).toBeGreaterThan(0);
    expect(by("risk").length).toBeGreaterThan(0);
    for (const facts of by("high")) expect(notifyUnder(proposedRule, facts)).toBe("required");
    for (const facts of by("risk")) expect(notifyUnder(proposedRule, facts)).toBe("not-required");
  });

  test("doubt about a high risk is doubt, never a no", () => {
    const doubtful = incidents.filter((facts) => {
      const risks = judgedRisks(facts).map(({ risk }) => risk);
      return risks.some(({ atBest, atWorst }) => atWorst === "high" && atBest !== "high");
    });
    expect(doubtful.length).toBeGreaterThan(0);
    for (const facts of doubtful) expect(notifyUnder(proposedRule, facts)).not.toBe("not-required");
  });

  test("there are 96 hours, counted as strictly as the 72", () => {
    const [facts] = incidents;
    if (!facts) throw new Error("no incident");
    // Across the night in which the clock goes back.
    const { today, proposed } = omnibusPreview(facts, new Date("2026-10-23T13:20:00.000Z"));
    expect(today.dueAt.toISOString()).toBe("2026-10-26T13:20:00.000Z");
    expect(proposed.dueAt.toISOString()).toBe("2026-10-27T13:20:00.000Z");
  });
});
