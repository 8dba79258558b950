import type { CastMember } from "#lib/demo/cast-member.ts";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { contact, parties } from "./office.ts";

const text =
  "Uit de auto van een onderzoeker is een laptop gestolen. De laptop stond uit. De schijf was volledig versleuteld en de herstelsleutel ligt bij ons in de kluis. Op de laptop staan onderzoeksgegevens van 63 deelnemers. Of de back-up volledig is, heeft nog niemand nagekeken.";

const participants = aGroup("participants", {
  name: "Deelnemers aan het longonderzoek",
  peopleKinds: ["patients"],
  people: { min: 63, max: 63 },
  records: { min: 63, max: 63 },
  countries: ["NL"],
  dataCategories: ["name", "birth-date-or-age", "other"],
  dataCategoriesNote: "Antwoorden op vragenlijsten",
  specialCategories: ["health"],
  revealedByContext: "yes",
  specialOnlyNominal: "no",
  communications: "no",
  identifiable: "directly",
  physicalSafety: "no",
  vulnerable: "yes",
  measure: "encrypted",
  method: "bitlocker-pin",
  measureNote: "De hele schijf, ingeschakeld bij uitgifte van de laptop.",
  appliedBefore: "yes",
  coverage: "whole",
  soundness: "sound",
  key: "safe",
  keyWhere: "in-chip",
  whoKnew: "nobody-outside",
  passwordStrength: "strong",
  device: "off",
  remoteWipe: "sent",
});

/** A stolen laptop, well encrypted, but nobody checked the back-up: not known yet, and in doubt notify. */
export const stolenLaptop: CastMember = {
  key: "stolen-laptop",
  title: { nl: "Gestolen laptop van onderzoeker", en: "Researcher's laptop stolen" },
  text,
  firstSignalHoursAgo: 31,
  awareHoursAgo: 30,
  state: "assessment",
  advice: "Kijk eerst de back-up na. Lukt dat niet voor het einde van de termijn, meld dan voorlopig.",
  reason: "De versleuteling is in orde. De back-up moet nog worden nagekeken.",
  closeReason: null,
  lessons: null,
  expected: { notifyAuthority: "unknown", inDoubt: true, informPeople: "unknown" },
  facts: (at) =>
    someFacts({
      awareness: {
        firstSignalAt: at(31),
        awareAt: at(30),
        awareReason: "Uit het beheersysteem bleek welke gegevens op de laptop staan.",
      },
      contact,
      parties,
      nature: {
        description: text,
        personalData: "yes",
        dataAffected: "affected",
        breachTypes: ["confidentiality", "availability-temporary"],
        incidentKind: "device-or-paper-lost",
        intent: "malicious",
        attackerEncrypted: "no",
        readingExcluded: "not-excluded",
      },
      discovery: {
        startedAt: { at: at(40), precision: "about" },
        ongoing: "yes",
        discoveredAt: { at: at(31), precision: "exact" },
        howDiscovered: "De onderzoeker vond de auto met een ingeslagen ruit en deed aangifte.",
        discoveredBy: "Onderzoeker longziekten",
      },
      recipient: {
        holder: "unknown-person",
        recipientCount: { min: 1, max: 1 },
        copiedOrUsed: "no",
        deletionConfirmed: "no",
      },
      recovery: {
        stopped: "yes",
        dataIntact: "yes",
        backup: "not-checked",
        vitalService: "no",
        measuresTaken:
          "Aangifte gedaan. Het account is geblokkeerd en de opdracht tot wissen op afstand staat klaar.",
        measuresPlanned: "De back-up van de laptop vergelijken met de onderzoeksmap.",
      },
      consequences: { forController: ["service-interrupted"] },
      groups: [participants],
    }),
};
