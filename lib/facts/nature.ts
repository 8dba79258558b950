import { choice, choices, line, text, yesOrNo } from "./field.ts";
import { section } from "./section.ts";

/** AP question 5.1: confidentiality, integrity, and availability lost for good or for a while. */
export const breachTypes = [
  "confidentiality",
  "integrity",
  "availability-permanent",
  "availability-temporary",
] as const;
export type BreachType = (typeof breachTypes)[number];

/** AP question 5.2, in the form's order. */
export const incidentKinds = [
  "email-wrong-recipient",
  "email-cc-instead-of-bcc",
  "post-wrong-recipient",
  "post-returned-opened",
  "post-lost",
  "authorisation-wrong",
  "folder-too-open",
  "device-or-paper-lost",
  "published-by-accident",
  "hacking-malware-phishing",
  "wrong-dossier",
  "other",
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What happened: the gates of Art. 4(12) and chapter 5 of the AP's form. */
export const nature = section("nature", {
  description: text(),
  personalData: yesOrNo(),
  dataAffected: choice(["affected", "weakness-only"]),
  breachTypes: choices(breachTypes),
  incidentKind: choice(incidentKinds),
  incidentKindNote: line(),
  intent: choice(["accidental", "malicious"]),
  attackerEncrypted: yesOrNo(),
  readingExcluded: choice(["excluded-by-evidence", "not-excluded", "it-happened"]),
  readingExcludedHow: text(2000),
  attachments: text(1000),
});
