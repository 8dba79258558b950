import { fact, type Said, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type Amount, type Fact, unknownFact } from "#lib/facts/field.ts";
import type { Holder } from "#lib/facts/recipient.ts";
import { intentOf, known, yesNo } from "./case-nature.ts";
import { anyTrue, type Particulars, particularsOf } from "./case-particulars.ts";
import type { CaseFacts } from "./published-case.ts";

function detailHas({ recipient_detail }: CaseFacts, ...words: string[]): boolean {
  const said = recipient_detail?.toLowerCase().split(/[_\s-]+/) ?? [];
  return words.some((word) => said.includes(word));
}

/** Somebody of whom the source does not say that they mean well or ill: known, wicked, everybody, or nobody knows who. */
function unknownHolder(facts: CaseFacts): Holder {
  if (detailHas(facts, "attacker", "impostor", "adversary", "criminal", "hacker", "actor"))
    return "adversary";
  if (detailHas(facts, "published", "public")) return "public";
  if (detailHas(facts, "unknown", "random", "thief")) return "unknown-person";
  return facts.recipient_detail === null ? "unknown-person" : "known-stranger";
}

/** Trust rests on a standing relation, not on who somebody is; over an open line it is open who read along (9/2022, IV.B). */
function trusted(facts: CaseFacts, { says }: Particulars): Fact<Holder> {
  if (anyTrue(says("insecure", "channel"))) return unknownFact();
  const unrelated = detailHas(facts, "relationship") && detailHas(facts, "no", "without");
  return fact(unrelated ? "known-stranger" : "trusted-recipient");
}

function holderOf(facts: CaseFacts, particulars: Particulars): Fact<Holder> {
  switch (facts.recipient) {
    case null:
      return unknownFact();
    case "none":
      return fact("nobody");
    case "internal":
      return fact("colleague");
    case "trusted":
      return trusted(facts, particulars);
    case "unknown":
      return fact(unknownHolder(facts));
    case "malicious":
      if (detailHas(facts, "former", "employee", "officer")) return fact("known-stranger");
      return fact(detailHas(facts, "thief") ? "unknown-person" : "adversary");
    case "public":
      return fact("public");
  }
}

/** What somebody outside our reach says cannot be verified once the data got out (EDPB Guidelines 01/2021, case 14). */
function word({ recipient, data_exfiltrated }: CaseFacts): Facts["recipient"]["deletionConfirmed"] {
  const outside = recipient !== "internal" && recipient !== "trusted";
  return outside && data_exfiltrated === true ? suspicion("said-so") : fact("said-so");
}

/**
 * What assurance there is that the data are gone. Written is written; a confirmation, a return, or a source that says
 * that it was put right before harm, is a word. To have asked is no assurance.
 */
function deletion(facts: CaseFacts, { says }: Particulars): Facts["recipient"]["deletionConfirmed"] {
  const written = [
    says("written", "deletion"),
    says("written", "confirmation"),
    says("written", "assurance"),
    says("written", "declaration"),
    says("declaration", "no", "copies"),
  ];
  // Of somebody inside or a trusted recipient a source that says it was put right in time has seen their assurance.
  const kept = facts.recipient === "trusted" && facts.data_exfiltrated !== true;
  const settled = (kept || facts.recipient === "internal") && facts.mitigated_before_harm;
  if (anyTrue(...written, settled)) return fact("confirmed-in-writing");
  const confirmed = [
    says("deletion", "confirmed"),
    says("destruction", "confirmed"),
    says("deleted"),
    says("returned"),
    says("destroyed"),
  ];
  if (anyTrue(...confirmed, facts.mitigated_before_harm)) return word(facts);
  const none =
    confirmed.includes(false) || written.includes(false) || says("recipient", "unresponsive") === true;
  // Assurance is something one has: a source that knows who got the data and tells of none, has none to tell of.
  const silent =
    facts.data_exfiltrated === true && facts.recipient === "unknown" && facts.recipient_detail !== null;
  return none || silent || facts.mitigated_before_harm === false ? fact("no") : unknownFact();
}

function opened(facts: CaseFacts, { says }: Particulars): Facts["recipient"]["opened"] {
  const said = [says("opened"), says("recipient", "opened"), says("recipient", "read"), says("accessed")];
  if (anyTrue(...said)) return fact("yes");
  if (facts.data_exfiltrated === true) return fact("yes");
  if (said.includes(false) || anyTrue(says("unopened"), says("not", "opened"))) return fact("no");
  return anyTrue(says("logs", "no", "exfiltration"), says("logs", "no", "access"))
    ? fact("no")
    : unknownFact();
}

/** Data that were taken on purpose are used, or will be; data that only went astray need not be. */
function copiedOrUsed(facts: CaseFacts, { says }: Particulars): Facts["recipient"]["copiedOrUsed"] {
  const said = [
    says("misused"),
    says("used"),
    says("copied"),
    says("misuse"),
    says("shared"),
    says("forwarded"),
  ];
  if (anyTrue(...said)) return fact("yes");
  if (facts.data_exfiltrated === true) return intentOf(facts) === "malicious" ? fact("yes") : unknownFact();
  if (facts.data_exfiltrated === false || anyTrue(says("no", "copies"))) return fact("no");
  return unknownFact();
}

/** How many received it: as counted; one where the source speaks of a single recipient; everybody on a list of addresses. */
function recipientCount(facts: CaseFacts, { count }: Particulars): Fact<Amount> {
  const counted = count("recipients", "count") ?? count("recipients");
  if (counted !== null) return fact({ min: Math.floor(counted), max: Math.ceil(counted) });
  if (detailHas(facts, "single", "sole", "relative", "impostor", "employee")) return fact({ min: 1, max: 1 });
  const list = facts.cause === "cc_bcc" ? facts.approx_subjects : null;
  return known(list === null ? null : { min: list, max: list });
}

/** Who has the data and what assurance there is about them, as far as the source says. */
export function recipientOf(facts: CaseFacts): Said<Facts["recipient"]> {
  const particulars = particularsOf(facts);
  const { says } = particulars;
  const secrecy = says("professional", "secrecy") ?? (detailHas(facts, "secrecy") ? true : null);
  return {
    holder: holderOf(facts, particulars),
    recipientCount: recipientCount(facts, particulars),
    boundBySecrecy: yesNo(secrecy),
    opened: opened(facts, particulars),
    copiedOrUsed: copiedOrUsed(facts, particulars),
    deletionConfirmed: deletion(facts, particulars),
  };
}
