import { canonical } from "#lib/audit/canonical.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { factAt } from "./composing.ts";
import type { LetterBody } from "./letter.ts";

/**
 * The facts that stand in a letter and are other now: changed, no longer sure, or gone. What was open when it was written
 * and is known now does not make what it says untrue.
 */
export function changedFacts({ facts }: Pick<LetterBody, "facts">, now: Facts): FactPath[] {
  return Object.entries(facts)
    .filter(([path, value]) => canonical({ value }) !== canonical({ value: factAt(now, path) ?? null }))
    .map(([path]) => path);
}
