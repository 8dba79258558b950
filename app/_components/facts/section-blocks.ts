import type { SectionName } from "#lib/facts/facts.ts";

/** Questions that are asked together, under a heading. A block may belong inside the one before it. */
export type Block = { heading: string | null; lead?: string; inside?: boolean; fields: readonly string[] };

/** How each section's questions are put together on screen. A test holds that every question has its one place. */
export const sectionBlocks: Record<SectionName, readonly Block[]> = {
  nature: [
    { heading: "whatHappened", fields: ["description", "personalData", "dataAffected"] },
    {
      heading: "kind",
      fields: ["breachTypes", "incidentKind", "incidentKindNote", "intent", "attackerEncrypted"],
    },
    { heading: "reading", fields: ["readingExcluded", "readingExcludedHow"] },
    { heading: "papers", fields: ["attachments"] },
  ],
  discovery: [
    { heading: "begin", fields: ["startedAt", "ongoing", "endedAt"] },
    {
      heading: "discovered",
      fields: ["detectedAt", "discoveredAt", "howDiscovered", "discoveredBy", "processorToldAt"],
    },
  ],
  group: [
    {
      heading: "who",
      fields: ["name", "peopleKinds", "description", "people", "records", "recordsNote", "countries"],
    },
    {
      heading: "data",
      fields: [
        "dataCategories",
        "dataCategoriesNote",
        "specialCategories",
        "revealedByContext",
        "specialOnlyNominal",
        "communications",
        "identifiable",
      ],
    },
    { heading: "fragile", fields: ["physicalSafety", "vulnerable"] },
    { heading: "protection", fields: ["measure"] },
    {
      heading: "protectionDetails",
      lead: "protectionDetailsLead",
      inside: true,
      fields: ["appliedBefore", "coverage", "method", "measureNote", "soundness"],
    },
    {
      heading: "protectionKey",
      inside: true,
      fields: ["key", "keyWhere", "whoKnew", "passwordStrength"],
    },
    {
      heading: "protectionDevice",
      inside: true,
      fields: ["device", "remoteWipe", "remoteWipeProof"],
    },
    { heading: "harm", fields: ["harms", "harmsNote", "severity"] },
    {
      heading: "informing",
      lead: "informingLead",
      fields: ["highRiskRemoved", "highRiskRemovedHow", "disproportionate", "disproportionateWhy"],
    },
    { heading: "underOrder", lead: "underOrderLead", fields: ["underOrder"] },
  ],
  recipient: [
    { heading: null, fields: ["holder", "recipientCount", "boundBySecrecy"] },
    { heading: "assurance", fields: ["opened", "copiedOrUsed", "deletionConfirmed", "deletionNote"] },
  ],
  recovery: [
    { heading: "stopped", fields: ["stopped"] },
    {
      heading: "availability",
      fields: ["dataIntact", "backup", "restored", "outageEffect", "vitalService"],
    },
    { heading: "measures", fields: ["measuresTaken", "measuresPlanned"] },
  ],
  consequences: [{ heading: null, fields: ["forController", "forControllerNote"] }],
  parties: [
    {
      heading: null,
      fields: [
        "legalBasis",
        "otherSupervisors",
        "otherSupervisorsNote",
        "otherAuthorities",
        "otherAuthoritiesNote",
        "othersInvolved",
      ],
    },
    {
      heading: "organisation",
      fields: [
        "publicBody",
        "financialUndertaking",
        "controllerOutsideEea",
        "mainEstablishment",
        "expressionOnly",
      ],
    },
    {
      heading: "exemption",
      lead: "exemptionLead",
      fields: ["uavg41Ground", "uavg41Necessity"],
    },
  ],
  part: [{ heading: null, fields: ["name", "ourRole", "files", "filesNote", "mandate"] }],
  "other-party": [{ heading: null, fields: ["name", "role", "told"] }],
  contact: [
    {
      heading: "reporter",
      fields: ["reporterName", "reporterFunction", "reporterPhone", "reporterEmail"],
    },
    {
      heading: "contactPerson",
      lead: "contactPersonLead",
      fields: ["contactName", "contactFunction", "contactPhone", "contactEmail"],
    },
  ],
  communication: [
    { heading: null, fields: ["informed"] },
    { heading: "told", fields: ["informedAt", "informedCount", "channels", "channelsNote", "content"] },
    {
      heading: "spoken",
      lead: "spokenLead",
      fields: ["spokenCount", "spokenBy", "spokenScript"],
    },
    { heading: "voluntary", fields: ["voluntary", "voluntaryNote"] },
    {
      heading: "postponed",
      lead: "postponedLead",
      fields: ["postponed", "postponedBy", "postponedUntil", "postponedNote"],
    },
    { heading: "toTell", fields: ["willInformAt", "notInformedNote", "publicNotice"] },
  ],
  "address-safety": [
    { heading: "secretAddress", fields: ["secretAddress", "secretAddressDone"] },
    { heading: "formerPartner", fields: ["formerPartner", "formerPartnerDone"] },
    { heading: "minors", fields: ["minors", "minorsDone"] },
    { heading: "deceased", fields: ["deceased", "deceasedDone"] },
    { heading: "wrongAddressAgain", fields: ["wrongAddressAgain", "wrongAddressAgainDone"] },
    { heading: "noDigitalPost", fields: ["noDigitalPost", "noDigitalPostDone"] },
  ],
  order: [
    { heading: null, fields: ["received"] },
    {
      heading: "ordered",
      fields: ["says", "everybody", "receivedAt", "comply", "complyBefore", "objectBefore"],
    },
    { heading: "answered", fields: ["decided", "answer", "answeredAt"] },
  ],
  judgement: [{ heading: null, fields: ["risk", "reason"] }],
  lateness: [{ heading: null, fields: ["reason"] }],
  regimes: [
    {
      heading: null,
      fields: [
        "cbwSignificant",
        "cbwKnownAt",
        "cbwWarnedAt",
        "cbwWarnedReference",
        "cbwNotifiedAt",
        "cbwNotifiedReference",
        "cbwFinalAt",
        "cbwFinalReference",
        "doraMajor",
        "doraAwareAt",
        "doraClassifiedAt",
        "doraInitialSentAt",
        "doraInitialReference",
        "doraIntermediateSentAt",
        "doraIntermediateReference",
        "doraFinalSentAt",
        "doraFinalReference",
        "telecomConcerned",
        "telecomDetectedAt",
        "telecomInitialSentAt",
        "telecomInitialReference",
        "telecomSecondSentAt",
        "telecomSecondReference",
        "processorConcerned",
        "processorFoundAt",
        "processorToldControllerAt",
        "processorToldReference",
      ],
    },
  ],
};
