import { amount, choice, choices, line, text, yesOrNo } from "./field.ts";
import { protectionFields } from "./protection-fields.ts";
import { repeatedSection, type SectionFacts } from "./section.ts";

/** AP question 7.1. */
export const peopleKinds = [
  "employees",
  "customers",
  "pupils-or-students",
  "patients",
  "minors",
  "other-vulnerable",
  "other",
] as const;

/** AP question 6.1, parents before their children, in the form's order. */
export const dataCategories = [
  "name",
  "gender",
  "birth-date-or-age",
  "bsn",
  "contact-data",
  "address",
  "email-address",
  "phone-number",
  "access-data",
  "financial-data",
  "bank-account",
  "credit-card",
  "problem-debts",
  "benefits-or-debts",
  "other-financial",
  "identity-document",
  "location-data",
  "criminal-data",
  "other",
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** AP question 6.2: the special categories of Art. 9 GDPR. */
export const specialCategories = [
  "race-or-ethnicity",
  "political-opinions",
  "religion-or-belief",
  "union-membership",
  "sex-life-or-orientation",
  "health",
  "genetic",
  "biometric",
] as const;

/** AP question 9.2, which follows recital 85. */
export const harms = [
  "discrimination",
  "identity-fraud",
  "financial-loss",
  "reputation",
  "professional-secrecy",
  "pseudonymisation-undone",
  "no-access-or-erasure",
  "lost-overview",
  "other",
] as const;

/** AP question 9.3. */
export const severities = ["negligible", "limited", "considerable", "very-large"] as const;

/** The countries of the European Economic Area, and the rest of the world as one answer (Arts. 55 and 56). */
export const countries = [
  "NL", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IS", "IT",
  "LI", "LT", "LU", "LV", "MT", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "outside-eea",
] as const; // biome-ignore format: one list, read across

/**
 * One group of people who share the same data and the same protection. Risk and Art. 34 are decided per group, so
 * forty passport copies are never averaged away by two thousand e-mail addresses.
 */
export const group = repeatedSection("group", {
  name: line(120),
  peopleKinds: choices(peopleKinds),
  description: text(2000),
  people: amount(),
  records: amount(),
  recordsNote: text(1000),
  countries: choices(countries),
  dataCategories: choices(dataCategories),
  dataCategoriesNote: line(),
  specialCategories: choices(specialCategories),
  revealedByContext: yesOrNo(),
  specialOnlyNominal: yesOrNo(),
  communications: yesOrNo(),
  identifiable: choice(["directly", "with-effort", "no"]),
  physicalSafety: yesOrNo(),
  vulnerable: yesOrNo(),
  ...protectionFields,
  harms: choices(harms),
  harmsNote: line(),
  severity: choice(severities),
  highRiskRemoved: yesOrNo(),
  highRiskRemovedHow: text(2000),
  disproportionate: yesOrNo(),
  disproportionateWhy: text(2000),
  underOrder: yesOrNo(),
});

export type GroupFacts = SectionFacts<typeof group>;

/** A group under the id that decisions and letters refer to. */
export type Group = { id: string; facts: GroupFacts };
