import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { mapFacts } from "./places.ts";

/**
 * The facts that are looked at while something is worked out. What was not looked at cannot, on its own, have changed the
 * answer: so the rules themselves say which facts matter, and a rule that is added later says it too.
 */
export function reads(facts: Facts, workOut: (watched: Facts) => unknown): Set<FactPath> {
  const seen = new Set<FactPath>();
  const watched = mapFacts(facts, ({ path }, fact) => {
    const watch: Fact<unknown> = {
      get value() {
        seen.add(path);
        return fact.value;
      },
      get certainty() {
        seen.add(path);
        return fact.certainty;
      },
      source: fact.source,
    };
    return watch;
  });
  workOut(watched);
  return seen;
}
