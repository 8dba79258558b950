import { type RiskLevel, riskLevels } from "#lib/facts/judgement.ts";

/** Where a level stands from light to heavy. */
export function rank(level: RiskLevel): number {
  return riskLevels.indexOf(level);
}

/** The heaviest of these levels; nothing at all is unlikely. */
export function heaviest(levels: readonly RiskLevel[]): RiskLevel {
  return levels.reduce<RiskLevel>((most, level) => (rank(level) > rank(most) ? level : most), "unlikely");
}
