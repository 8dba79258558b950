import { unreadable } from "#lib/encryption/unreadable.ts";
import { type End, isOpen, settled } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Holder, holders } from "#lib/facts/recipient.ts";
import { manyPeople } from "#lib/risk/number.ts";
import { type Picture, pictureAt } from "#lib/risk/picture.ts";
import { questions } from "#lib/risk/questions.ts";
import { type Band, bandOf } from "./band.ts";
import { availabilityOf, confidentialityOf, integrityOf, intentOf } from "./circumstances.ts";
import { contextOf } from "./context.ts";
import { identificationOf } from "./identification.ts";
import { between, type Part, type Reading } from "./part.ts";

/** The four circumstances that are added up, in the method's order. */
export const circumstances = ["confidentiality", "integrity", "availability", "intent"] as const;
export type Circumstance = (typeof circumstances)[number];

/**
 * What ENISA's method of 2013 says of one group of people: a score, never an outcome. It knows no duty to notify or to
 * inform, so nothing here can be read as one.
 */
export type SecondOpinion = {
  groupId: string;
  /** Context of the data, 1 to 4. */
  context: Part;
  /** Ease of identification, in quarters. */
  identification: Part;
  /** Circumstances of the breach, in quarters. */
  circumstances: Record<Circumstance, Part>;
  /** The sum in quarters, between the lightest and the heaviest that open facts leave. */
  score: { low: number; high: number };
  band: { low: Band; high: Band };
  /** Told beside the score and never added: more than a hundred people, and data that nobody can read. Null: not known. */
  flags: { manyPeople: boolean | null; unintelligible: boolean | null };
};

/** Who can have the data at one end. The scale of the risk does not order holders as this method does, so all are tried. */
function possibleHolders({ recipient }: Facts): readonly Holder[] {
  const { holder } = recipient;
  return isOpen(holder, questions.holder.scale) ? holders : [holder.value as Holder];
}

function confidentialityAt(facts: Facts, picture: Picture, end: End): Reading {
  const readings = possibleHolders(facts).map((holder) => confidentialityOf({ ...picture, holder }));
  const sorted = [...readings].sort((a, b) => a.low - b.low);
  return (end === "best" ? sorted[0] : sorted.at(-1)) as Reading;
}

function flagsOf(group: Group, best: Picture): SecondOpinion["flags"] {
  const { people } = group.facts;
  const { scale } = questions.people;
  const least = settled(people, scale, "best").min;
  const most = settled(people, scale, "worst").max;
  const { answer } = unreadable(group, best.knownAt);
  return {
    manyPeople: least > manyPeople ? true : most > manyPeople ? null : false,
    unintelligible: answer === "unknown" ? null : answer === "yes",
  };
}

/** The score in quarters out of its terms: SE = DPC × EI + CB. */
export function severity(context: number, identification: number, circumstancesSum: number): number {
  return context * identification + circumstancesSum;
}

/** The second opinion on one group of people, by ENISA's method of 2013 in whole quarters. */
export function secondOpinion(facts: Facts, group: Group): SecondOpinion {
  const best = pictureAt(facts, group, "best");
  const worst = pictureAt(facts, group, "worst");
  const context = between(contextOf(best), contextOf(worst));
  const identification = between(identificationOf(best), identificationOf(worst));
  const parts: SecondOpinion["circumstances"] = {
    confidentiality: between(
      confidentialityAt(facts, best, "best"),
      confidentialityAt(facts, worst, "worst"),
    ),
    integrity: between(integrityOf(best), integrityOf(worst)),
    availability: between(availabilityOf(best), availabilityOf(worst)),
    intent: between(intentOf(best), intentOf(worst)),
  };
  const sum = (end: "low" | "high") => circumstances.reduce((total, one) => total + parts[one][end], 0);
  const low = severity(context.low, identification.low, sum("low"));
  const high = severity(context.high, identification.high, sum("high"));
  return {
    groupId: group.id,
    context,
    identification,
    circumstances: parts,
    score: { low, high },
    band: { low: bandOf(low), high: bandOf(high) },
    flags: flagsOf(group, best),
  };
}
