import type { CastMember } from "#lib/demo/cast-member.ts";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { contact, parties } from "./office.ts";

const text =
  "Een medewerker van de polikliniek cardiologie mailde een lijst met afspraken naar een verkeerd adres. Het adres was een tikfout van het adres van een huisarts. Wie het adres gebruikt, is niet bekend. Op de lijst staan naam, geboortedatum, BSN en de reden van de afspraak van 214 patiënten.";

/** A list of patients mailed to somebody unknown: both duties. */
export const patientListByEmail: CastMember = {
  key: "patient-list-by-email",
  title: {
    nl: "Patiëntenlijst naar verkeerd e-mailadres",
    en: "Patient list sent to the wrong e-mail address",
  },
  text,
  firstSignalHoursAgo: 21,
  awareHoursAgo: 20,
  state: "awaiting-approval",
  advice:
    "Melden en de patiënten informeren. Het gaat om gezondheidsgegevens met BSN en we weten niet wie ze heeft.",
  reason:
    "De lijst bevat gezondheidsgegevens en BSN's van 214 patiënten en is bij een onbekende. Terughalen is niet gelukt.",
  closeReason: null,
  lessons: null,
  expected: { notifyAuthority: "required", inDoubt: false, informPeople: "required" },
  facts: (at) =>
    someFacts({
      awareness: {
        firstSignalAt: at(21),
        awareAt: at(20),
        awareReason:
          "De afzender zag in de verzonden berichten dat het adres niet klopte en dat de lijst erbij zat.",
      },
      contact,
      parties,
      nature: {
        description: text,
        personalData: "yes",
        dataAffected: "affected",
        breachTypes: ["confidentiality"],
        incidentKind: "email-wrong-recipient",
        intent: "accidental",
        attackerEncrypted: "no",
        readingExcluded: "not-excluded",
      },
      discovery: {
        startedAt: { at: at(22), precision: "exact" },
        ongoing: "no",
        endedAt: { at: at(22), precision: "exact" },
        discoveredAt: { at: at(21), precision: "about" },
        howDiscovered: "De huisarts belde dat de lijst niet was aangekomen.",
        discoveredBy: "Medewerker polikliniek cardiologie",
      },
      recipient: {
        holder: "unknown-person",
        recipientCount: { min: 1, max: 1 },
        deletionConfirmed: "no",
        deletionNote: "Twee keer gemaild met het verzoek om te wissen. Geen antwoord.",
      },
      recovery: {
        stopped: "no",
        dataIntact: "yes",
        backup: "not-needed",
        restored: "not-needed",
        outageEffect: "none",
        vitalService: "yes",
        measuresTaken:
          "De ontvanger is gevraagd de e-mail te wissen. De beheerder van het maildomein is gebeld.",
        measuresPlanned: "Lijsten gaan voortaan via de beveiligde uitwisseling met huisartsen.",
      },
      consequences: { forController: ["known-to-unauthorised", "misuse"] },
      groups: [
        aGroup("patients", {
          name: "Patiënten op de afsprakenlijst",
          peopleKinds: ["patients"],
          people: { min: 214, max: 214 },
          records: { min: 214, max: 214 },
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
        }),
      ],
    }),
};
