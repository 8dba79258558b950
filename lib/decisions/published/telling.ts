import { aGroup, type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { GroupFacts } from "#lib/facts/group.ts";

export type PublishedCase = {
  id: string;
  title: string;
  /** What happened, in our words. */
  told: string;
  facts: Facts;
  /** What the guidelines conclude: notify the authority, inform the people. */
  verdict: { notify: boolean; inform: boolean };
};

export type Sections = Required<Parameters<typeof someFacts>>[0];

/** An ordinary group: recognisable people, nothing special about them or their data, not protected. */
export function people(said: Said<GroupFacts>): Facts["groups"] {
  return [
    aGroup("people", {
      specialCategories: [],
      revealedByContext: "no",
      specialOnlyNominal: "no",
      communications: "no",
      identifiable: "directly",
      physicalSafety: "no",
      vulnerable: "no",
      measure: "none",
      ...said,
    }),
  ];
}

/** A breach in our own words: something happened to personal data; the rest is as said. */
export function aBreach(nature: Sections["nature"], rest: Omit<Sections, "nature">): Facts {
  return someFacts({
    nature: { personalData: "yes", dataAffected: "affected", attackerEncrypted: "no", ...nature },
    ...rest,
  });
}

export const stillThere: Sections["recovery"] = {
  dataIntact: "yes",
  backup: "complete-and-checked",
  restored: "not-needed",
  outageEffect: "none",
  vitalService: "no",
};
export const nothingLeft: Sections["recipient"] = { opened: "no", copiedOrUsed: "no" };
export const taken: Sections["recipient"] = { holder: "adversary", opened: "yes", copiedOrUsed: "yes" };
export const few = { min: 36, max: 36 };
export const thousands = { min: 5000, max: 5000 };

export const ransomware: Sections["nature"] = {
  incidentKind: "hacking-malware-phishing",
  intent: "malicious",
  attackerEncrypted: "yes",
  readingExcluded: "excluded-by-evidence",
};
export const stolen: Sections["nature"] = {
  incidentKind: "device-or-paper-lost",
  intent: "malicious",
  readingExcluded: "not-excluded",
};
export const hacked: Sections["nature"] = {
  breachTypes: ["confidentiality"],
  incidentKind: "hacking-malware-phishing",
  intent: "malicious",
  readingExcluded: "it-happened",
};
export const mistake: Sections["nature"] = {
  breachTypes: ["confidentiality"],
  intent: "accidental",
  readingExcluded: "it-happened",
};

/** Of a technique that the guidelines call state of the art they do not say which one it was. */
export const holdingProtection: Said<GroupFacts> = {
  method: "other",
  appliedBefore: "yes",
  coverage: "whole",
  soundness: "sound",
  key: "safe",
  keyWhere: "apart",
  whoKnew: "nobody-outside",
  passwordStrength: "strong",
};
