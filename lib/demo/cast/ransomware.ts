import type { CastMember } from "#lib/demo/cast-member.ts";
import { aGroup, fact, someFacts, suspicion } from "#lib/facts/build.ts";
import { contact, parties } from "./office.ts";

const text =
  "In de nacht zijn servers van het laboratorium versleuteld door een aanvaller. In de logboeken is te zien dat daarvoor 40 gigabyte naar buiten is gegaan. Het gaat om uitslagen van patiënten en om een adreslijst van medewerkers. Het lab werkte een dag op papier en stelde onderzoeken uit.";

const patients = aGroup("patients", {
  name: "Patiënten van het laboratorium",
  peopleKinds: ["patients", "minors"],
  people: { min: 18_000, max: 21_500 },
  records: { min: 60_000, max: 90_000 },
  recordsNote: "Uitslagen van de laatste twee jaar",
  countries: ["NL", "BE"],
  dataCategories: ["name", "birth-date-or-age", "bsn", "address"],
  specialCategories: ["health"],
  revealedByContext: "yes",
  specialOnlyNominal: "no",
  communications: "no",
  identifiable: "directly",
  physicalSafety: "no",
  vulnerable: "yes",
  measure: "none",
  harms: ["identity-fraud", "professional-secrecy", "no-access-or-erasure"],
  severity: "very-large",
  highRiskRemoved: "no",
  disproportionate: "no",
});

const employees = aGroup("employees", {
  name: "Medewerkers van het laboratorium",
  peopleKinds: ["employees"],
  people: { min: 142, max: 142 },
  records: { min: 142, max: 142 },
  countries: ["NL"],
  dataCategories: ["name", "birth-date-or-age", "address", "email-address", "phone-number"],
  specialCategories: [],
  revealedByContext: "no",
  specialOnlyNominal: "no",
  communications: "no",
  identifiable: "directly",
  physicalSafety: "no",
  vulnerable: "no",
  measure: "none",
  harms: ["identity-fraud"],
  severity: "considerable",
  highRiskRemoved: "no",
  disproportionate: "no",
});

/** Ransomware with data taken, two groups of people: both duties for both. */
export const ransomware: CastMember = {
  key: "ransomware",
  title: { nl: "Gijzelsoftware in het laboratorium", en: "Ransomware in the laboratory" },
  text,
  firstSignalHoursAgo: 60,
  awareHoursAgo: 58,
  state: "carrying-out",
  advice: "Melden en beide groepen informeren. Begin met de patiënten.",
  reason: "De aanvaller heeft gezondheidsgegevens met BSN en een adreslijst meegenomen. Het risico is hoog.",
  closeReason: null,
  lessons: null,
  expected: { notifyAuthority: "required", inDoubt: false, informPeople: "required" },
  facts: (at) =>
    someFacts({
      awareness: {
        firstSignalAt: at(60),
        awareAt: at(58),
        awareReason: "Het beveiligingsbedrijf bevestigde dat er gegevens naar buiten zijn gegaan.",
      },
      contact,
      parties: { ...parties, otherSupervisors: ["igj"] },
      nature: {
        description: text,
        personalData: "yes",
        dataAffected: "affected",
        breachTypes: ["confidentiality", "availability-temporary"],
        incidentKind: "hacking-malware-phishing",
        intent: "malicious",
        attackerEncrypted: "yes",
        readingExcluded: fact("it-happened", "Eerste rapport van het beveiligingsbedrijf"),
      },
      discovery: {
        startedAt: { at: at(75), precision: "about" },
        ongoing: "no",
        endedAt: { at: at(55), precision: "about" },
        detectedAt: { at: at(60), precision: "exact" },
        discoveredAt: { at: at(60), precision: "exact" },
        howDiscovered: "De nachtdienst kon niet meer inloggen en vond een losgeldbericht.",
        discoveredBy: "ICT-wachtdienst",
      },
      recipient: {
        holder: "adversary",
        opened: suspicion("yes"),
        copiedOrUsed: "yes",
        deletionConfirmed: "no",
      },
      recovery: {
        stopped: "yes",
        dataIntact: "yes",
        backup: "complete-and-checked",
        restored: "late",
        outageEffect: "serious",
        vitalService: "yes",
        measuresTaken:
          "Servers van het netwerk gehaald, wachtwoorden vervangen, back-up teruggezet, aangifte gedaan.",
        measuresPlanned:
          "Extra inlogstap voor beheerders. Het internet wordt nagezocht op publicatie van de gegevens.",
      },
      consequences: { forController: ["known-to-unauthorised", "misuse", "service-interrupted"] },
      groups: [patients, employees],
      judgements: [
        {
          id: "patients",
          facts: {
            risk: fact("high"),
            reason: fact("Gezondheidsgegevens en BSN zijn in handen van criminelen."),
          },
        },
      ],
    }),
};
