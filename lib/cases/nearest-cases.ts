import type { Facts } from "#lib/facts/facts.ts";
import { factsOfCase } from "./case-facts.ts";
import { caseLibrary } from "./library.ts";
import { type Candidate, type Nearest, nearest } from "./nearest.ts";
import { featuresOf } from "./nearest-features.ts";
import type { PublishedCase } from "./published-case.ts";

let library: Candidate<PublishedCase>[] | null = null;

/** The library as it is compared: its facts in the terms of a dossier, so that one reader serves both. */
function candidates(): Candidate<PublishedCase>[] {
  library ??= caseLibrary.map((one) => ({
    one,
    features: featuresOf(factsOfCase(one.facts)),
    unchecked: one.confidence === "unverified",
  }));
  return library;
}

/** The published cases nearest to these facts, nearest first. None while too little is known to compare. */
export function nearestCases(facts: Facts, most = 3): Nearest<PublishedCase>[] {
  return nearest(facts, candidates(), most);
}
