import { cast } from "#lib/demo/cast.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { ApInput } from "#lib/reports/ap/input.ts";
import { lateness } from "#lib/workflow/notification-clock.ts";
import { someFacts } from "./some-facts.ts";

export type Case = { name: string; facts: Facts; filing: ApInput["filing"] };

const firstHours: Case = {
  name: "first-hours",
  facts: someFacts({
    nature: { description: "De receptie mist een map met afspraken." },
    groups: [{ name: "Patiënten van de polikliniek" }],
  }),
  filing: { kind: "preliminary", previousNumber: null, late: false },
};

const twoGroups: Case = {
  name: "two-groups",
  facts: someFacts({
    nature: {
      description:
        "Een aanvaller kwam binnen via een gestolen wachtwoord en versleutelde de schijf van de balie.\nHij kopieerde daarvoor twee bestanden.",
      personalData: "yes",
      dataAffected: "affected",
      breachTypes: ["confidentiality", "availability-temporary"],
      incidentKind: "hacking-malware-phishing",
      attackerEncrypted: "yes",
      intent: "malicious",
      readingExcluded: "it-happened",
    },
    discovery: {
      startedAt: { at: "2026-11-18T23:00:00.000Z", precision: "day" },
      ongoing: "no",
      endedAt: { at: "2026-11-21T18:00:00.000Z", precision: "about" },
      discoveredAt: { at: "2026-11-21T16:20:00.000Z", precision: "exact" },
      howDiscovered: "De nachtdienst zag een losgeldbrief op het scherm van de balie.",
      discoveredBy: "servicedesk",
    },
    groups: [
      {
        name: "Patiënten met paspoortkopie",
        peopleKinds: ["patients"],
        description: "Patiënten uit het buitenland die zich in 2026 inschreven.",
        people: { min: 40, max: 40 },
        records: { min: 40, max: 40 },
        countries: ["NL", "DE", "outside-eea"],
        dataCategories: ["name", "birth-date-or-age", "identity-document", "phone-number"],
        specialCategories: ["health"],
        measure: "none",
        harms: ["identity-fraud", "professional-secrecy", "other"],
        harmsNote: "Angst voor gevolgen bij verblijfsrecht",
        severity: "very-large",
      },
      {
        name: "Nieuwsbrief",
        peopleKinds: ["customers", "employees"],
        description: "Lezers van de nieuwsbrief.",
        people: { min: 2000, max: 2200 },
        records: { min: 2000, max: 2200 },
        recordsNote: "Oude adressen zijn nog niet ontdubbeld.",
        countries: ["NL"],
        dataCategories: ["email-address"],
        specialCategories: [],
        measure: "encrypted",
        measureNote: "AES-256 op het bestand, wachtwoord in de kluis.",
        appliedBefore: "yes",
        coverage: "whole",
        soundness: "sound",
        key: "at-risk",
        harms: [],
        severity: "negligible",
      },
    ],
    recovery: {
      stopped: "yes",
      backup: "complete-and-checked",
      restored: "in-time",
      measuresTaken: "Account geblokkeerd, schijf teruggezet, aangifte gedaan.",
      measuresPlanned: "Tweede factor voor alle balies vóór 15 december.",
    },
    consequences: { forController: ["known-to-unauthorised", "misuse"] },
    parties: {
      legalBasis: ["gdpr"],
      otherSupervisors: ["igj", "other"],
      otherSupervisorsNote: "NCSC",
      otherAuthorities: "no",
    },
    otherParties: [{ name: "Balie ICT B.V.", role: "processor", told: "yes" }],
    contact: {
      reporterName: "Sanne de Vries",
      reporterFunction: "Security officer",
      reporterPhone: "030 987 65 43",
      reporterEmail: "s.devries@delinde.example",
    },
    communication: {
      informed: "not-yet",
      willInformAt: { at: "2026-11-25T11:00:00.000Z", precision: "day" },
      channels: ["letter", "phone"],
      content: "Wij leggen uit welke gegevens weg zijn, wat u kunt doen en wie u kunt bellen.",
    },
    lateness: { reason: "Door het weekend was de functioneel beheerder niet bereikbaar." },
  }),
  filing: { kind: "follow-up", previousNumber: "D-2026-118", late: true },
};

// The moment at which the golden sheets are made.
const at = new Date("2026-11-24T07:23:00.000Z");

const ofTheCast = cast.map(({ key, facts, state }): Case => {
  const known = facts(placedAt(at));
  const late = lateness(known.awareness, at) === "late";
  const decided = state === "carrying-out" || state === "aftercare" || state === "closed";
  const kind = decided ? "complete" : "preliminary";
  return { name: key, facts: known, filing: { kind, previousNumber: null, late } };
});

/** The cast, one dossier of which hardly anything is known, and one with everything that can be combined. */
export const goldenCases: Case[] = [firstHours, twoGroups, ...ofTheCast];
