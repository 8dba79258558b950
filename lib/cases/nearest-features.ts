import { unreadable } from "#lib/encryption/unreadable.ts";
import { knownAt } from "#lib/facts/awareness.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { DataCategory, GroupFacts } from "#lib/facts/group.ts";
import type { Holder } from "#lib/facts/recipient.ts";

/**
 * The features by which two breaches are compared: those that decide in EDPB Guidelines 9/2022 and 01/2021. A feature is a
 * short list of options; null means that it is not known, and what is not known is never the same as anything.
 */
export type Features = Record<FeatureName, string[] | null>;

type Read = (facts: Facts) => string[] | null;

function one<T extends string>(value: T | null): T[] | null {
  return value === null ? null : [value];
}

/** Everything that is known of any group, without doubles; null when nothing is known of any. */
function ofGroups(facts: Facts, read: (group: GroupFacts) => string[] | null): string[] | null {
  const known = facts.groups.map(({ facts: group }) => read(group)).filter((found) => found !== null);
  return known.length === 0 ? null : [...new Set(known.flat())].sort();
}

/** Confidentiality, integrity and availability; whether lost access was for good is told by the recovery. */
const types: Read = ({ nature }) =>
  nature.breachTypes.value?.length
    ? [...new Set(nature.breachTypes.value.map((type) => type.split("-")[0] ?? type))].sort()
    : null;

/** A colleague, or somebody known who meant it: the one who left and took the list along. */
function byOneOfUs({ intent }: Facts["nature"], { holder }: Facts["recipient"]): boolean {
  return holder.value === "colleague" || (holder.value === "known-stranger" && intent.value === "malicious");
}

/** What sort of incident, a little coarser than the form of the authority, and with ransomware apart. */
const kind: Read = ({ nature, recipient }) => {
  if (nature.attackerEncrypted.value === "yes") return ["ransomware"];
  switch (nature.incidentKind.value) {
    case null:
      return null;
    case "hacking-malware-phishing":
      return ["attack"];
    case "email-wrong-recipient":
      return ["mail"];
    case "email-cc-instead-of-bcc":
      return ["addresses"];
    case "post-wrong-recipient":
    case "post-returned-opened":
    case "wrong-dossier":
      return ["post"];
    case "post-lost":
    case "device-or-paper-lost":
      return ["lost"];
    case "published-by-accident":
      return ["published"];
    case "folder-too-open":
      return ["open"];
    case "authorisation-wrong":
      return [byOneOfUs(nature, recipient) ? "inside" : "open"];
    case "other":
      return [byOneOfUs(nature, recipient) ? "inside" : "other"];
  }
};

const kindOfData: Record<DataCategory, string> = {
  name: "contact",
  gender: "contact",
  "contact-data": "contact",
  address: "contact",
  "email-address": "contact",
  "phone-number": "contact",
  "birth-date-or-age": "birth",
  bsn: "number",
  "identity-document": "document",
  "access-data": "access",
  "financial-data": "money",
  "bank-account": "money",
  "other-financial": "money",
  "problem-debts": "money",
  "benefits-or-debts": "money",
  "credit-card": "card",
  "location-data": "whereabouts",
  "criminal-data": "criminal",
  other: "other",
};

/** What the data are about, as far as it weighs: health that is health in name only is told apart. */
function dataOf(group: GroupFacts): string[] | null {
  const { dataCategories, specialCategories } = group;
  if (dataCategories.value === null && specialCategories.value === null) return null;
  const nominal = group.specialOnlyNominal.value === "yes";
  const special = (specialCategories.value ?? []).map((category) => {
    if (nominal) return "nominal";
    return category === "health" ? "health" : "special";
  });
  return [
    ...(dataCategories.value ?? []).map((category) => kindOfData[category]),
    ...special,
    ...(group.revealedByContext.value === "yes" && special.length === 0 ? ["special"] : []),
    ...(group.communications.value === "yes" ? ["communications"] : []),
    ...(group.physicalSafety.value === "yes" ? ["safety"] : []),
  ];
}

/** Powers of ten: one person, up to ten, up to a hundred. */
export const bands = [
  "one",
  "ten",
  "hundred",
  "thousand",
  "tenThousand",
  "hundredThousand",
  "million",
  "more",
];

function band(count: number): number {
  return Math.min(count <= 1 ? 0 : Math.ceil(Math.log10(count)), bands.length - 1);
}

/** How many people over all groups, in powers of ten; null while it can still be far more or far less. */
const people: Read = ({ groups }) => {
  const counts = groups.map(({ facts }) => facts.people.value);
  const known = counts.filter((count) => count !== null);
  if (known.length === 0 || known.length < counts.length) return null;
  const least = band(known.reduce((sum, { min }) => sum + min, 0));
  const most = band(known.reduce((sum, { max }) => sum + max, 0));
  return most - least > 1 ? null : one(bands[most] ?? null);
};

/** Whether protection holds, for the group that is worst off; protection of which that is open is called that. */
const protection: Read = ({ groups, awareness }) => {
  const of = groups.map((group) => {
    if (group.facts.measure.value === null) return null;
    return group.facts.measure.value === "none" ? "none" : unreadable(group, knownAt(awareness)).answer;
  });
  if (of.length === 0) return null;
  if (of.includes("none")) return ["none"];
  if (of.includes("no")) return ["failed"];
  if (of.includes(null)) return null;
  return [of.includes("unknown") ? "unsure" : "holds"];
};

/** Of a breach that touches no access, recovery says nothing. */
function ofAccess(read: Read): Read {
  return (facts) => (types(facts)?.includes("availability") ? read(facts) : null);
}

function unless<T extends string>(value: T | null, ...silent: T[]): T[] | null {
  return value === null || silent.includes(value) ? null : [value];
}

/** Whose word can be asked for: what a thief or the public promises assures nothing. */
const withinReach: readonly (Holder | null)[] = ["colleague", "trusted-recipient", "known-stranger"];

const readers = {
  kind,
  types,
  data: (facts) => ofGroups(facts, dataOf),
  holder: ({ recipient }) => one(recipient.holder.value),
  seen: ({ nature }) => one(nature.readingExcluded.value),
  assurance: ({ recipient }) =>
    withinReach.includes(recipient.holder.value) ? one(recipient.deletionConfirmed.value) : null,
  protection,
  people,
  vulnerable: (facts) => {
    const found = ofGroups(facts, ({ vulnerable }) => one(vulnerable.value));
    return found?.includes("yes") ? ["yes"] : found;
  },
  backup: ofAccess(({ recovery }) => unless(recovery.backup.value, "not-checked", "not-needed")),
  restored: ofAccess(({ recovery }) => unless(recovery.restored.value, "not-needed")),
  vital: ofAccess(({ recovery }) => one(recovery.vitalService.value)),
} satisfies Record<string, Read>;

export type FeatureName = keyof typeof readers;
/** In the order in which a reader compares. */
export const featureNames = Object.keys(readers) as FeatureName[];

/** What can be compared of a breach. A suspicion counts as what is suspected. */
export function featuresOf(facts: Facts): Features {
  return Object.fromEntries(featureNames.map((name) => [name, readers[name](facts)])) as Features;
}
