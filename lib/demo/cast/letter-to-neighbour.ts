import type { CastMember } from "#lib/demo/cast-member.ts";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { contact, parties } from "./office.ts";

const text =
  "Een brief met een uitslag is bezorgd bij de buren van een patiënt. De buren brachten de envelop dezelfde dag gesloten terug naar de balie. De envelop is nagekeken: de sluiting was heel.";

/** A letter returned unopened: neither duty, only the register. */
export const letterToNeighbour: CastMember = {
  key: "letter-to-neighbour",
  title: { nl: "Brief bij de buren, ongeopend terug", en: "Letter delivered next door, returned unopened" },
  text,
  firstSignalHoursAgo: 170,
  awareHoursAgo: 170,
  state: "closed",
  advice: "Niet melden en niet informeren. Wel vastleggen dat de envelop gesloten was.",
  reason: "De envelop kwam gesloten terug. Niemand heeft de brief gelezen.",
  closeReason: "De brief kwam gesloten terug en is alsnog aan de patiënt gegeven.",
  lessons: "Adressen controleren bij de balie voordat uitslagen worden verstuurd.",
  expected: { notifyAuthority: "not-required", inDoubt: false, informPeople: "not-required" },
  facts: (at) =>
    someFacts({
      awareness: {
        firstSignalAt: at(170),
        awareAt: at(170),
        awareReason: "De buren meldden zich met de brief aan de balie.",
      },
      contact,
      parties,
      nature: {
        description: text,
        personalData: "yes",
        dataAffected: "affected",
        breachTypes: ["confidentiality"],
        incidentKind: "post-wrong-recipient",
        intent: "accidental",
        attackerEncrypted: "no",
        readingExcluded: "excluded-by-evidence",
        readingExcludedHow: "De sluiting van de envelop is door twee baliemedewerkers nagekeken en was heel.",
      },
      discovery: {
        startedAt: { at: at(175), precision: "day" },
        ongoing: "no",
        endedAt: { at: at(170), precision: "exact" },
        discoveredAt: { at: at(170), precision: "exact" },
        howDiscovered: "De buren kwamen de brief terugbrengen.",
        discoveredBy: "Balie poliklinieken",
      },
      recipient: {
        holder: "known-stranger",
        recipientCount: { min: 1, max: 1 },
        opened: "no",
        copiedOrUsed: "no",
        deletionConfirmed: "confirmed-in-writing",
        deletionNote: "De buren tekenden voor het teruggeven van de gesloten envelop.",
      },
      recovery: {
        stopped: "yes",
        dataIntact: "yes",
        backup: "not-needed",
        restored: "not-needed",
        outageEffect: "none",
        vitalService: "no",
        measuresTaken: "De brief is aan de patiënt gegeven. Het adres is verbeterd.",
        measuresPlanned: "Adres laten bevestigen bij elk bezoek aan de balie.",
      },
      consequences: { forController: [] },
      groups: [
        aGroup("patient", {
          name: "De patiënt",
          peopleKinds: ["patients"],
          people: { min: 1, max: 1 },
          records: { min: 1, max: 1 },
          countries: ["NL"],
          dataCategories: ["name", "address", "birth-date-or-age"],
          specialCategories: ["health"],
          revealedByContext: "yes",
          specialOnlyNominal: "no",
          communications: "no",
          identifiable: "directly",
          physicalSafety: "no",
          vulnerable: "yes",
          measure: "none",
          severity: "negligible",
        }),
      ],
      communication: { informed: "no", notInformedNote: "Niemand heeft de brief gelezen." },
    }),
};
