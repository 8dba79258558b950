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
      fields: ["measureNote", "appliedBefore", "coverage", "soundness", "key", "device"],
    },
    { heading: "harm", fields: ["harms", "harmsNote", "severity"] },
    {
      heading: "informing",
      lead: "informingLead",
      fields: ["highRiskRemoved", "highRiskRemovedHow", "disproportionate", "disproportionateWhy"],
    },
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
      ],
    },
  ],
  part: [{ heading: null, fields: ["name", "ourRole", "files", "mandate"] }],
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
    { heading: "toTell", fields: ["willInformAt", "notInformedNote", "publicNotice"] },
  ],
  judgement: [{ heading: null, fields: ["risk", "reason"] }],
  lateness: [{ heading: null, fields: ["reason"] }],
};
