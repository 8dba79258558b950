import { expect, it } from "vitest";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Band } from "./band.ts";
import { type Beside, besideProposal } from "./beside-proposal.ts";

it.each<[Band, Band, RiskLevel, RiskLevel, Beside]>([
  ["low", "low", "unlikely", "unlikely", "agrees"],
  ["medium", "medium", "risk", "risk", "agrees"],
  ["very-high", "very-high", "high", "high", "agrees"],
  ["high", "very-high", "high", "high", "agrees"],
  ["low", "low", "risk", "risk", "lower"],
  ["low", "medium", "high", "high", "lower"],
  ["medium", "high", "unlikely", "unlikely", "higher"],
  ["low", "high", "risk", "risk", "open"],
  ["medium", "medium", "unlikely", "high", "open"],
])("a band from %s to %s beside %s to %s: %s", (low, high, atBest, atWorst, beside) => {
  expect(besideProposal({ band: { low, high } }, { atBest, atWorst })).toBe(beside);
});
