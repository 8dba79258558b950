import type { Answer } from "./neighbours.ts";
import type { Place } from "./places.ts";

/**
 * The changes people act on, in the order in which they are told before others, each with a sentence of its own: what the
 * recipient says and did, the key, the back-up, the measures afterwards, and what can still turn out worse.
 */
export const tellingChanges = [
  "recipient.deletionConfirmed.confirmed-in-writing",
  "recipient.opened.no",
  "nature.readingExcluded.excluded-by-evidence",
  "recipient.copiedOrUsed.no",
  "group.highRiskRemoved.yes",
  "recovery.backup.complete-and-checked",
  "recovery.restored.in-time",
  "recovery.outageEffect.none",
  "recovery.dataIntact.yes",
  "group.key.safe",
  "group.disproportionate.yes",
  "group.key.at-risk",
  "group.key.exposed",
  "group.keyWhere.beside-data",
  "group.whoKnew.finder-could",
  "group.passwordStrength.weak",
  "group.device.on-or-unlocked",
  "recipient.copiedOrUsed.yes",
  "recipient.opened.yes",
  "nature.readingExcluded.it-happened",
  "recipient.deletionConfirmed.no",
  "recipient.holder.adversary",
  "recipient.holder.public",
  "recovery.backup.none",
  "recovery.restored.not-restored",
  "recovery.outageEffect.serious",
  "recovery.dataIntact.no",
  "group.vulnerable.yes",
  "group.physicalSafety.yes",
  "group.revealedByContext.yes",
  "nature.intent.malicious",
  "nature.dataAffected.weakness-only",
  "nature.personalData.no",
] as const;

const ranks = new Map<string, number>(tellingChanges.map((name, at) => [name, at]));

/** The name of a change that has a sentence of its own, or null where the question's own words are used. */
export function tellingName({ section, field }: Place, answer: Answer): string | null {
  if (answer.says !== "is") return null;
  const name = `${section}.${field}.${answer.option}`;
  return ranks.has(name) ? name : null;
}

/** Where a change stands among those people act on; the others come after. */
export function tellingRank(place: Place, answer: Answer): number {
  const name = tellingName(place, answer);
  return name === null ? ranks.size : (ranks.get(name) ?? ranks.size);
}

const premises: readonly string[] = ["nature/personalData", "nature/dataAffected"];

/**
 * How seldom a change is what people look for: 0 for ordinary facts, 1 for the premises (that there was no breach after
 * all), 2 for who the organisation is, grounds that rarely apply and what an authority ordered. True, but told last.
 */
export function seldomTold({ section, path }: Place): number {
  if (section === "parties" || section === "order") return 2;
  return premises.includes(path) ? 1 : 0;
}
