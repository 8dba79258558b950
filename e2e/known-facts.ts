import type { SectionName } from "#lib/facts/facts.ts";
import type { Answers } from "./answers.ts";

/** What is known of an incident, by section, as the officer answers it. */
export type Known = Partial<Record<SectionName, Answers>>;

const nothingLost: Answers = {
  stopped: "yes",
  dataIntact: "yes",
  backup: "not-needed",
  restored: "not-needed",
  outageEffect: "none",
  vitalService: "no",
};

const byMistake: Answers = {
  personalData: "yes",
  dataAffected: "affected",
  breachTypes: ["confidentiality"],
  intent: "accidental",
  attackerEncrypted: "no",
};

/** A list with health data in the mail of somebody unknown: notify, and inform the people. */
export const listWithAStranger: Known = {
  nature: { ...byMistake, incidentKind: "email-wrong-recipient", readingExcluded: "not-excluded" },
  recipient: { holder: "unknown-person", recipientCount: 1, deletionConfirmed: "no" },
  recovery: {
    ...nothingLost,
    measuresTaken: "De ontvanger is gevraagd de e-mail te wissen.",
    measuresPlanned: "Lijsten gaan voortaan via de beveiligde uitwisseling.",
  },
  group: {
    name: "Patiënten op de lijst",
    peopleKinds: ["patients"],
    people: 214,
    records: 214,
    countries: ["NL"],
    dataCategories: ["name", "birth-date-or-age", "bsn"],
    specialCategories: ["health"],
    revealedByContext: "yes",
    specialOnlyNominal: "no",
    communications: "no",
    identifiable: "directly",
    physicalSafety: "no",
    vulnerable: "yes",
    measure: "none",
    harms: ["identity-fraud", "professional-secrecy"],
    severity: "considerable",
  },
};

/** A lost stick that nobody can read, of which everything is still in the house: no duty but the register. */
export const lostStick: Known = {
  nature: { ...byMistake, incidentKind: "device-or-paper-lost", readingExcluded: "not-excluded" },
  recipient: { holder: "unknown-person", opened: "no", copiedOrUsed: "no", deletionConfirmed: "no" },
  recovery: { ...nothingLost, backup: "complete-and-checked" },
  group: {
    name: "Verpleegkundigen in opleiding",
    peopleKinds: ["employees"],
    people: 28,
    records: 28,
    countries: ["NL"],
    dataCategories: ["name", "email-address"],
    specialCategories: [],
    revealedByContext: "no",
    specialOnlyNominal: "no",
    communications: "no",
    identifiable: "directly",
    physicalSafety: "no",
    vulnerable: "no",
    measure: "encrypted",
    method: "aes-256",
    appliedBefore: "yes",
    coverage: "whole",
    soundness: "sound",
    key: "safe",
    keyWhere: "in-chip",
    whoKnew: "nobody-outside",
    passwordStrength: "strong",
    device: "locked",
    severity: "negligible",
  },
};

/** What turned out not to be about people at all. */
export const noPersonalData: Known = {
  nature: { personalData: "no", dataAffected: "affected", readingExcluded: "not-excluded" },
};
