import { fact, type Said } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type Fact, unknownFact } from "#lib/facts/field.ts";
import type { BreachType, IncidentKind } from "#lib/facts/nature.ts";
import { anyTrue, type Particulars, particularsOf } from "./case-particulars.ts";
import type { CaseFacts } from "./published-case.ts";

const kindOf: Record<CaseFacts["cause"], IncidentKind> = {
  ransomware: "hacking-malware-phishing",
  hacking: "hacking-malware-phishing",
  credential_attack: "hacking-malware-phishing",
  social_engineering: "hacking-malware-phishing",
  misdelivery_email: "email-wrong-recipient",
  misdelivery_post: "post-wrong-recipient",
  cc_bcc: "email-cc-instead-of-bcc",
  loss_theft_device: "device-or-paper-lost",
  loss_theft_paper: "device-or-paper-lost",
  lost_in_post: "post-lost",
  insider_misuse: "other",
  unauthorised_internal_access: "authorisation-wrong",
  oral_disclosure: "other",
  publication_online: "published-by-accident",
  misconfiguration: "folder-too-open",
  software_bug: "folder-too-open",
  processor_error: "other",
  system_failure: "other",
  deletion_destruction: "other",
  data_inaccuracy: "wrong-dossier",
  other: "other",
};

/** Attacks, and people inside who look where they may not: they meant it. */
const onPurpose: readonly CaseFacts["cause"][] = [
  "ransomware",
  "hacking",
  "credential_attack",
  "social_engineering",
  "insider_misuse",
  "unauthorised_internal_access",
];
const openDoors: readonly CaseFacts["cause"][] = [
  "misconfiguration",
  "software_bug",
  "processor_error",
  "other",
];

/** An answer that the source may not give: null stays "not yet known". */
export function known<T>(value: T | null | undefined): Fact<T> {
  return value == null ? unknownFact<T>() : fact(value);
}

export function yesNo(said: boolean | null): Fact<"yes" | "no"> {
  return known(said === null ? null : said ? "yes" : "no");
}

/** Data that are gone with nothing to bring them back are gone for good. */
function typesOf({ breach_types, backup_available }: CaseFacts): Fact<BreachType[]> {
  if (breach_types.length === 0) return unknownFact();
  const gone = backup_available === false ? "availability-permanent" : "availability-temporary";
  return fact(breach_types.map((type) => (type === "availability" ? gone : type)));
}

/** Whether the data were taken on purpose by somebody; null where the cause is unknown. */
export function intentOf({ recipient, cause }: CaseFacts): "accidental" | "malicious" | null {
  if (recipient === "malicious" || onPurpose.includes(cause)) return "malicious";
  return cause === "other" && recipient === null ? null : "accidental";
}

/**
 * Only evidence excludes reading: logs or an investigation that show it (EDPB Guidelines 01/2021, cases 1 and 2). A source
 * that knows of no exfiltration, or does not say, has not excluded it: unknown counts as possible.
 */
function readingExcluded(facts: CaseFacts, { says }: Particulars): Facts["nature"]["readingExcluded"] {
  const proof = ["logs", "forensics", "evidence", "audit"].flatMap((source) =>
    ["exfiltration", "access", "reading"].map((what) => says(source, "no", what)),
  );
  if (facts.data_exfiltrated === true) return fact("it-happened");
  // A sealed envelope that comes back is evidence of its own.
  if (anyTrue(says("returned", "unopened"))) return fact("excluded-by-evidence");
  if (anyTrue(...proof)) return fact("excluded-by-evidence");
  return fact("not-excluded");
}

/**
 * A door that stood open and through which nobody is known to have gone is a weakness and no breach (Art. 4(12)), but
 * only where the source says so and somebody looked.
 */
function onlyWeakness(facts: CaseFacts, { says }: Particulars): boolean {
  const looked = [
    says("evidence", "exploitation"),
    says("evidence", "exploited"),
    says("evidence", "access"),
  ];
  const untouched = facts.recipient === "none" && facts.data_exfiltrated === false;
  const onlySeen = facts.breach_types.every((type) => type === "confidentiality");
  const unused = looked.includes(false) || anyTrue(says("vulnerability", "only"), says("weakness", "only"));
  return untouched && onlySeen && unused && !looked.includes(true) && openDoors.includes(facts.cause);
}

/** What happened, as far as the source says. */
export function natureOf(facts: CaseFacts): Said<Facts["nature"]> {
  const particulars = particularsOf(facts);
  return {
    personalData: "yes",
    dataAffected: onlyWeakness(facts, particulars) ? "weakness-only" : "affected",
    breachTypes: typesOf(facts),
    incidentKind: kindOf[facts.cause],
    intent: known(intentOf(facts)),
    attackerEncrypted: facts.cause === "ransomware" ? "yes" : "no",
    readingExcluded: readingExcluded(facts, particulars),
  };
}
