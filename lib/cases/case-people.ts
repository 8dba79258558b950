import { holdingProtection } from "#lib/encryption/holding-protection.ts";
import { aGroup, fact, type Said, suspicion } from "#lib/facts/build.ts";
import { unknownFact } from "#lib/facts/field.ts";
import type { DataCategory, Group, GroupFacts, specialCategories } from "#lib/facts/group.ts";
import { known, yesNo } from "./case-nature.ts";
import { anyTrue, type Particulars, particularsOf } from "./case-particulars.ts";
import type { CaseFacts } from "./published-case.ts";

type Special = (typeof specialCategories)[number];

const categoryOf = new Map<string, DataCategory>(
  Object.entries({
    identity: "name",
    name: "name",
    gender: "gender",
    contact: "contact-data",
    address: "address",
    email: "email-address",
    phone: "phone-number",
    birthdate: "birth-date-or-age",
    age: "birth-date-or-age",
    national_id: "bsn",
    tax_id: "bsn",
    social_security: "bsn",
    id_document: "identity-document",
    passport: "identity-document",
    driving_licence: "identity-document",
    payment_card: "credit-card",
    financial: "financial-data",
    bank_account: "bank-account",
    salary: "other-financial",
    wage: "other-financial",
    debts: "problem-debts",
    benefits: "benefits-or-debts",
    credentials: "access-data",
    passwords: "access-data",
    location: "location-data",
    criminal: "criminal-data",
  }),
);

const specialOf = new Map<string, Special>(
  Object.entries({
    health: "health",
    medical: "health",
    political: "political-opinions",
    religion: "religion-or-belief",
    religious: "religion-or-belief",
    belief: "religion-or-belief",
    ethnicity: "race-or-ethnicity",
    race: "race-or-ethnicity",
    racial: "race-or-ethnicity",
    union: "union-membership",
    trade_union: "union-membership",
    sex_life: "sex-life-or-orientation",
    sexual_orientation: "sex-life-or-orientation",
    genetic: "genetic",
    biometric: "biometric",
  }),
);

/** The words that say how and with whom somebody was in touch. */
const messages = ["communications", "messages", "correspondence"];

/** The four questions beside the list, each of which names a category where the list does not. */
function flagged(facts: CaseFacts): [boolean | null, DataCategory, readonly DataCategory[]][] {
  return [
    [facts.criminal_data, "criminal-data", ["criminal-data"]],
    [facts.bsn_or_national_id, "bsn", ["bsn", "identity-document"]],
    [facts.financial, "financial-data", ["financial-data", "credit-card", "bank-account", "other-financial"]],
    [facts.credentials, "access-data", ["access-data"]],
  ];
}

/** The categories of a case. While one of the questions beside the list is open, more can follow. */
function categories(facts: CaseFacts): GroupFacts["dataCategories"] {
  const elsewhere = (name: string) => specialOf.has(name) || messages.includes(name);
  const named = facts.data_categories
    .filter((name) => !elsewhere(name))
    .map((name): DataCategory => categoryOf.get(name) ?? "other");
  const flags = flagged(facts);
  const beside = flags.flatMap(([said, category, same]) =>
    said && !same.some((one) => named.includes(one)) ? [category] : [],
  );
  const all = [...new Set([...named, ...beside])];
  const listed = facts.data_categories.length > 0;
  return listed && flags.every(([said]) => said !== null) ? fact(all) : suspicion(all);
}

function specials(facts: CaseFacts): GroupFacts["specialCategories"] {
  const named = [...new Set(facts.data_categories.flatMap((name) => specialOf.get(name) ?? []))];
  return facts.special_category === null && named.length === 0 ? unknownFact() : fact(named);
}

/**
 * Whether being in it reveals what it does not say; so too where the source calls the data special and names no category.
 * Of a list of addresses that all could see it is a question of its own (EDPB Guidelines 9/2022, Annex B, x).
 */
function byContext(facts: CaseFacts, { says }: Particulars): GroupFacts["revealedByContext"] {
  const unnamed =
    facts.special_category === true && !facts.data_categories.some((name) => specialOf.has(name));
  const said = [says("reveals", "special"), says("list", "reveals"), says("reveals", "sensitive")];
  if (unnamed || anyTrue(...said)) return fact("yes");
  return facts.cause === "cc_bcc" && !said.includes(false) ? unknownFact() : fact("no");
}

/** Danger to somebody: said, or possible because some of the addresses may be secret ones. */
function physicalSafety({ says }: Particulars): GroupFacts["physicalSafety"] {
  const secret = ["address", "addresses", "identity"].flatMap((what) => [
    says("protected", what),
    says("secret", what),
  ]);
  if (anyTrue(says("protected", "possible"))) return unknownFact();
  const danger = anyTrue(says("physical", "safety"), says("violence"), says("stalking"), says("threat"));
  return fact(danger || anyTrue(...secret) ? "yes" : "no");
}

/** Paper, speech and what is shown to all cannot have been sealed; a source that is silent about it has nothing to say. */
const inTheOpen: readonly CaseFacts["cause"][] = [
  "misdelivery_post",
  "lost_in_post",
  "loss_theft_paper",
  "oral_disclosure",
  "cc_bcc",
  "publication_online",
];

/** A measure of which the source only says that it was there and whether the key held is one that held otherwise. */
function protection(facts: CaseFacts, { says }: Particulars): Said<GroupFacts> {
  const { measure: _measure, ...holding } = holdingProtection;
  const key = known<"safe" | "exposed">(
    facts.key_compromised === null ? null : facts.key_compromised ? "exposed" : "safe",
  );
  const weak = ["encryption", "algorithm", "password", "hash"].some((what) => says("weak", what) === true);
  const outdated = says("state", "art", "encryption") === false || anyTrue(says("outdated", "encryption"));
  const soundness: "weak" | "sound" = weak || outdated ? "weak" : "sound";
  const open = anyTrue(says("device", "unlocked"), says("device", "on"), says("powered", "on"));
  const worked: Said<GroupFacts> = { ...holding, key, soundness, device: open ? "on-or-unlocked" : "off" };
  switch (facts.encrypted) {
    case null:
      return inTheOpen.includes(facts.cause) ? { measure: "none" } : {};
    case "none":
      return { measure: "none" };
    case "full":
      return { ...worked, measure: "encrypted" };
    case "partial":
      return { ...worked, measure: "encrypted", coverage: "part" };
    case "hashed_salted":
      return { ...worked, measure: "hashed", method: "argon2id", keyWhere: "no-key" };
    case "hashed_unsalted":
      return { ...worked, measure: "hashed", method: "sha2-unsalted", soundness: "weak" };
  }
}

/**
 * Measures took the high risk away (Art. 34(3)(b)) where the source says that it was put right before harm, that nothing
 * was taken, and the data were with nobody, inside, or with a trusted recipient: others may still have them.
 */
function highRiskRemoved(facts: CaseFacts): Said<GroupFacts> {
  const inHand =
    facts.recipient === "none" || facts.recipient === "internal" || facts.recipient === "trusted";
  if (!(facts.mitigated_before_harm && facts.data_exfiltrated === false && inHand)) return {};
  return {
    highRiskRemoved: "yes",
    highRiskRemovedHow: "According to the source it was put right before harm.",
  };
}

/** How far the data point at somebody. A name that is invented takes effort, a source that says nothing means people. */
function identifiable({ says }: Particulars): "directly" | "with-effort" | "no" {
  if (says("direct", "identifiers") === false) return "no";
  return anyTrue(says("pseudonymous"), says("pseudonymised"), says("pseudonymous", "usernames"))
    ? "with-effort"
    : "directly";
}

/** A public notice where the source says that to reach everybody apart takes too much (Art. 34(3)(c)). */
function disproportionate({ says }: Particulars): Said<GroupFacts> {
  if (!anyTrue(says("disproportionate"), says("disproportionate", "effort"))) return {};
  return { disproportionate: "yes", disproportionateWhy: "According to the source." };
}

/** The people of a case as one group: their data, their number, and how the data were protected. */
export function peopleOf(facts: CaseFacts): Group {
  const particulars = particularsOf(facts);
  const { says } = particulars;
  const { approx_subjects: subjects } = facts;
  return aGroup("people", {
    people: known(subjects === null ? null : { min: subjects, max: subjects }),
    dataCategories: categories(facts),
    specialCategories: specials(facts),
    revealedByContext: byContext(facts, particulars),
    specialOnlyNominal: anyTrue(says("special", "trivial"), says("special", "nominal")) ? "yes" : "no",
    communications: facts.data_categories.some((name) => messages.includes(name)) ? "yes" : "no",
    identifiable: identifiable(particulars),
    physicalSafety: physicalSafety(particulars),
    vulnerable: yesNo(facts.vulnerable_subjects),
    ...protection(facts, particulars),
    ...highRiskRemoved(facts),
    ...disproportionate(particulars),
  });
}
