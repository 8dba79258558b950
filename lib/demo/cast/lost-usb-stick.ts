import type { CastMember } from "#lib/demo/cast-member.ts";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { contact, parties } from "./office.ts";

const text =
  "Een USB-stick met opleidingsgegevens van 28 verpleegkundigen is onderweg kwijtgeraakt. De stick is versleuteld en vraagt een pincode, die apart wordt bewaard. Alle bestanden staan nog op de netwerkschijf; dat is nagekeken.";

const nurses = aGroup("nurses", {
  name: "Verpleegkundigen in opleiding",
  peopleKinds: ["employees", "pupils-or-students"],
  people: { min: 28, max: 28 },
  records: { min: 28, max: 28 },
  countries: ["NL"],
  dataCategories: ["name", "email-address", "other"],
  dataCategoriesNote: "Behaalde toetsen",
  specialCategories: [],
  revealedByContext: "no",
  specialOnlyNominal: "no",
  communications: "no",
  identifiable: "directly",
  physicalSafety: "no",
  vulnerable: "no",
  measure: "encrypted",
  method: "aes-256",
  measureNote: "Versleutelde stick, uitgegeven door ICT. Na tien verkeerde pincodes wist de stick zichzelf.",
  appliedBefore: "yes",
  coverage: "whole",
  soundness: "sound",
  key: "safe",
  keyWhere: "in-chip",
  whoKnew: "nobody-outside",
  passwordStrength: "strong",
  device: "locked",
  remoteWipe: "not-possible",
  severity: "negligible",
});

/** A lost stick that nobody can read, with everything still in the house: neither duty. */
export const lostUsbStick: CastMember = {
  key: "lost-usb-stick",
  title: { nl: "Versleutelde USB-stick kwijt", en: "Encrypted USB stick lost" },
  text,
  firstSignalHoursAgo: 46,
  awareHoursAgo: 46,
  state: "aftercare",
  advice: "Niet melden en niet informeren zolang de pincode veilig is. Heropen dit als dat verandert.",
  reason: "De gegevens op de stick zijn onleesbaar, de sleutel is veilig en alle bestanden zijn er nog.",
  closeReason: null,
  lessons: "Geen losse sticks meer uitgeven.",
  expected: { notifyAuthority: "not-required", inDoubt: false, informPeople: "not-required" },
  facts: (at) =>
    someFacts({
      awareness: {
        firstSignalAt: at(46),
        awareAt: at(46),
        awareReason: "De opleider meldde de stick als verloren en wist wat erop stond.",
      },
      contact,
      parties,
      nature: {
        description: text,
        personalData: "yes",
        dataAffected: "affected",
        breachTypes: ["confidentiality"],
        incidentKind: "device-or-paper-lost",
        intent: "accidental",
        attackerEncrypted: "no",
        readingExcluded: "not-excluded",
      },
      discovery: {
        startedAt: { at: at(50), precision: "about" },
        ongoing: "yes",
        discoveredAt: { at: at(46), precision: "exact" },
        howDiscovered: "De stick zat bij aankomst niet meer in de tas.",
        discoveredBy: "Opleider verpleegkunde",
      },
      recipient: { holder: "unknown-person", copiedOrUsed: "no", opened: "no", deletionConfirmed: "no" },
      recovery: {
        stopped: "yes",
        dataIntact: "yes",
        backup: "complete-and-checked",
        restored: "not-needed",
        outageEffect: "none",
        vitalService: "no",
        measuresTaken: "De pincode is vervallen verklaard. De inhoud is vergeleken met de netwerkschijf.",
        measuresPlanned: "Bestanden delen via de netwerkschijf in plaats van met een stick.",
      },
      consequences: { forController: [] },
      groups: [nurses],
      communication: { informed: "no", notInformedNote: "Niemand kan de gegevens op de stick lezen." },
    }),
};
