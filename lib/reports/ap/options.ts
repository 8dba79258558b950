import type { communication } from "#lib/facts/communication.ts";
import type { consequences } from "#lib/facts/consequences.ts";
import type { ChoiceField, ChoicesField, Field } from "#lib/facts/field.ts";
import type {
  countries as allCountries,
  harms as allHarms,
  peopleKinds as allPeopleKinds,
  severities as allSeverities,
  specialCategories as allSpecialCategories,
  DataCategory,
  group,
} from "#lib/facts/group.ts";
import type { BreachType, IncidentKind } from "#lib/facts/nature.ts";
import type { otherParty, parties } from "#lib/facts/parties.ts";

/**
 * How sure we are that the form offers this option in these words. "found": word for word in the public register;
 * "doubtful": there, but perhaps the register's own; "wording-not-found": offered, its text unknown; "not-verified": not
 * found in a source; "own-words": the house's list, not the form's.
 */
export type Standing = "found" | "doubtful" | "wording-not-found" | "not-verified" | "own-words";

type OptionOf<F extends Field> =
  F extends ChoiceField<infer O> ? O : F extends ChoicesField<infer O> ? O : never;
type List<Key extends string> = Record<Key, Standing>;

const breachTypes: List<BreachType> = {
  confidentiality: "found",
  integrity: "found",
  "availability-permanent": "found",
  "availability-temporary": "found",
};

// Published figures of the form name one more kind, data of a customer shown in the wrong customer portal; its words
// and its place in the list were not found, so it is not offered here.
const incidentKinds: List<IncidentKind> = {
  "email-wrong-recipient": "found",
  "email-cc-instead-of-bcc": "found",
  "post-wrong-recipient": "found",
  "post-returned-opened": "found",
  "post-lost": "found",
  "authorisation-wrong": "doubtful",
  "folder-too-open": "doubtful",
  "device-or-paper-lost": "found",
  "published-by-accident": "found",
  "hacking-malware-phishing": "found",
  "wrong-dossier": "found",
  other: "found",
};

const dataCategories: List<DataCategory | "not-known"> = {
  name: "found",
  gender: "found",
  "birth-date-or-age": "found",
  bsn: "found",
  "contact-data": "found",
  address: "found",
  "email-address": "found",
  "phone-number": "found",
  "access-data": "found",
  "financial-data": "found",
  "bank-account": "found",
  "credit-card": "found",
  "problem-debts": "found",
  "benefits-or-debts": "found",
  "other-financial": "found",
  "identity-document": "found",
  "location-data": "found",
  "criminal-data": "found",
  "not-known": "found",
  other: "found",
};

/** Which option of 6.1 stands under which; inferred from the indented copy, not from the form itself. */
export const parentCategory: Partial<Record<DataCategory, DataCategory>> = {
  address: "contact-data",
  "email-address": "contact-data",
  "phone-number": "contact-data",
  "bank-account": "financial-data",
  "credit-card": "financial-data",
  "problem-debts": "financial-data",
  "benefits-or-debts": "financial-data",
  "other-financial": "financial-data",
};

const specialCategories: List<(typeof allSpecialCategories)[number]> = {
  "race-or-ethnicity": "found",
  "political-opinions": "found",
  "religion-or-belief": "found",
  "union-membership": "found",
  "sex-life-or-orientation": "found",
  health: "found",
  genetic: "found",
  biometric: "found",
};

const peopleKinds: List<(typeof allPeopleKinds)[number]> = {
  employees: "found",
  customers: "found",
  "pupils-or-students": "found",
  patients: "found",
  minors: "found",
  "other-vulnerable": "found",
  other: "found",
};

const protection: List<OptionOf<typeof group.fields.measure>> = {
  encrypted: "found",
  hashed: "found",
  "otherwise-unintelligible": "found",
  none: "found",
};

const forController: List<OptionOf<typeof consequences.fields.forController>> = {
  "known-to-unauthorised": "found",
  misuse: "found",
  "wrong-data-inside": "found",
  "wrong-data-elsewhere": "found",
  "service-interrupted": "found",
  "service-lost": "found",
  other: "found",
};

const harms: List<(typeof allHarms)[number]> = {
  discrimination: "found",
  "identity-fraud": "found",
  "financial-loss": "found",
  reputation: "found",
  "professional-secrecy": "found",
  "pseudonymisation-undone": "found",
  "no-access-or-erasure": "found",
  "lost-overview": "found",
  other: "found",
};

const severities: List<(typeof allSeverities)[number]> = {
  negligible: "found",
  limited: "found",
  considerable: "found",
  "very-large": "found",
};

const otherSupervisors: List<OptionOf<typeof parties.fields.otherSupervisors>> = {
  afm: "found",
  // The form says Agentschap Telecom, which has had another name since 2023; both are shown.
  rdi: "found",
  dnb: "found",
  igj: "found",
  ilt: "found",
  education: "found",
  nctv: "found",
  ovv: "found",
  other: "found",
};

const channels: List<OptionOf<typeof communication.fields.channels>> = {
  phone: "found",
  letter: "found",
  email: "found",
  website: "found",
  "social-media": "found",
  newspaper: "found",
  other: "found",
};

type Country = (typeof allCountries)[number];
// biome-ignore format: one list, read across
const countries: List<Country> = {
  NL: "own-words", AT: "own-words", BE: "own-words", BG: "own-words", CY: "own-words", CZ: "own-words",
  DE: "own-words", DK: "own-words", EE: "own-words", EL: "own-words", ES: "own-words", FI: "own-words",
  FR: "own-words", HR: "own-words", HU: "own-words", IE: "own-words", IS: "own-words", IT: "own-words",
  LI: "own-words", LT: "own-words", LU: "own-words", LV: "own-words", MT: "own-words", NO: "own-words",
  PL: "own-words", PT: "own-words", RO: "own-words", SE: "own-words", SI: "own-words", SK: "own-words",
  "outside-eea": "own-words",
};

/** The reasons of the law for not telling people. The form's own options were not found: these are the house's words. */
export const notInformedReasons = {
  "no-high-risk": "own-words",
  "unreadable-data": "own-words",
  "risk-removed": "own-words",
  disproportionate: "own-words",
  "financial-firm": "own-words",
  "public-interests": "own-words",
} as const satisfies Record<string, Standing>;

/** Every list of options by name, each option with how sure we are of it. Options are retired and added, never renamed. */
export const optionLists = {
  // The form also offers reports in bulk, with the authority's permission only; not built.
  notificationKind: { single: "found", "follow-up": "wording-not-found" },
  legalBasis: { gdpr: "found", wpg: "found", tw: "wording-not-found", wjsg: "not-verified" } satisfies List<
    OptionOf<typeof parties.fields.legalBasis>
  >,
  otherSupervisors,
  countries,
  partyRoles: {
    processor: "own-words",
    "sub-processor": "own-words",
    controller: "own-words",
    "joint-controller": "own-words",
    recipient: "own-words",
    other: "own-words",
  } satisfies List<OptionOf<typeof otherParty.fields.role>>,
  breachTypes,
  incidentKinds,
  dataCategories,
  specialCategories,
  peopleKinds,
  protection,
  forController,
  harms,
  severities,
  informed: {
    yes: "not-verified",
    "not-yet": "not-verified",
    no: "not-verified",
    "not-known": "not-verified",
  },
  notInformedReasons,
  channels,
  completeness: { complete: "not-verified", "follows-later": "not-verified" },
  yesNo: { yes: "found", no: "found" },
} as const satisfies Record<string, Record<string, Standing>>;

export type OptionListName = keyof typeof optionLists;

/** How sure we are of an option; throws on one that the list does not have, because that is a bug. */
export function standingOf(list: OptionListName, option: string): Standing {
  const standing = (optionLists[list] as Record<string, Standing>)[option];
  if (!standing) throw new RangeError(`no option ${option} in ${list}`);
  return standing;
}
