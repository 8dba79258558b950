import type { RiskLevel } from "#lib/facts/judgement.ts";
import { rank } from "#lib/risk/level.ts";
import { levelBeside } from "./band.ts";
import type { SecondOpinion } from "./second-opinion.ts";

/** How the second opinion lies beside the proposed risk: the same, below, above, or not to say yet. */
export type Beside = "agrees" | "lower" | "higher" | "open";

/**
 * Compares the bands with the proposed levels of the same group. Below the proposal is no reason to leave anything undone;
 * above it is a reason to look again.
 */
export function besideProposal(
  { band }: Pick<SecondOpinion, "band">,
  proposed: { atBest: RiskLevel; atWorst: RiskLevel },
): Beside {
  const [low, high] = [rank(levelBeside[band.low]), rank(levelBeside[band.high])];
  const [least, most] = [rank(proposed.atBest), rank(proposed.atWorst)];
  if (high < least) return "lower";
  if (low > most) return "higher";
  return low === high && least === most ? "agrees" : "open";
}
