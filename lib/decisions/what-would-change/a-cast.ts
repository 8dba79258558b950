import { cast } from "#lib/demo/cast.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import type { Facts } from "#lib/facts/facts.ts";

/** The six named incidents, with the facts they have. */
export const castFacts: readonly (readonly [string, Facts])[] = cast.map(({ key, facts }) => [
  key,
  facts(placedAt(new Date("2026-11-22T12:00:00.000Z"))),
]);
