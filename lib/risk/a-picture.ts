import type { Picture } from "./picture.ts";

/** A harmless picture for tests: one person's name and address, opened by a known stranger who says they are gone. */
export function aPicture(but: Partial<Picture> = {}): Picture {
  return {
    breachTypes: ["confidentiality"],
    incidentKind: "post-wrong-recipient",
    intent: "accidental",
    attackerEncrypted: "no",
    readingExcluded: "it-happened",
    holder: "known-stranger",
    recipientCount: { min: 1, max: 1 },
    opened: "yes",
    copiedOrUsed: "no",
    deletionConfirmed: "said-so",
    dataIntact: "yes",
    backup: "not-needed",
    restored: "not-needed",
    outageEffect: "none",
    vitalService: "no",
    dataCategories: ["name", "address"],
    specialCategories: [],
    revealedByContext: "no",
    specialOnlyNominal: "no",
    communications: "no",
    identifiable: "directly",
    physicalSafety: "no",
    vulnerable: "no",
    people: { min: 1, max: 1 },
    measure: "none",
    appliedBefore: "no",
    coverage: "part",
    soundness: "broken",
    key: "exposed",
    device: "on-or-unlocked",
    ...but,
  };
}
