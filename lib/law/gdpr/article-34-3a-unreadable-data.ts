// Article 34(3)(a) GDPR: no letter where nobody can read the data.
//
// Our reading, after EDPB Guidelines 9/2022: ours, beforehand, on all of the affected data, and still holding. It answers
// the danger that somebody reads; it never cures lost access or wrong data, and an attacker's encryption is not ours. The
// technique is measured by the catalogue as it stood when the breach became known. When it or the key falls later, that is
// recorded as an event of its own, and the decision that rested on it lapses.

import { unreadable } from "#lib/encryption/unreadable.ts";
import { knownAt } from "#lib/facts/awareness.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { Article } from "#lib/law/article.ts";
import { type Finding, findingsOf } from "#lib/law/finding.ts";
import { gdpr } from "#lib/law/sources.ts";
import { availabilityRisk } from "#lib/risk/availability.ts";
import { integrityRisk } from "#lib/risk/integrity.ts";
import { heaviest } from "#lib/risk/level.ts";
import { pictureAt } from "#lib/risk/picture.ts";
import { riskProposal } from "#lib/risk/proposal.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "34-3a",
  cite: gdpr("34(3)(a)"),
  quote: {
    en: "The communication to the data subject referred to in paragraph 1 shall not be required if (…) (a) the controller has implemented appropriate technical and organisational protection measures, and those measures were applied to the personal data affected by the personal data breach, in particular those that render the personal data unintelligible to any person who is not authorised to access it, such as encryption",
  },
  status: "verified",
  effect: "exception",
};

/** What no encryption takes away: the risk of lost access and of wrong data, at one end. */
function riskBesidesReading(facts: Facts, group: Group, end: "best" | "worst") {
  const picture = pictureAt(facts, group, end);
  return heaviest([availabilityRisk(picture), integrityRisk(picture)]);
}

/** Whether protection applied beforehand lifts the duty to inform this group. */
export function unreadableData(facts: Facts, group: Group): Finding {
  const rule = findingsOf("34-3a", gdpr("34(3)(a)"), group.id);
  const { answer, because, missing } = unreadable(group, knownAt(facts.awareness));
  if (answer === "no") return rule.no(...because);
  if (riskBesidesReading(facts, group, "best") === "high") return rule.no(say("law.34-3a.notTheAccess"));
  if (answer === "unknown") return rule.unknown(missing, ...because);
  if (riskBesidesReading(facts, group, "worst") === "high") {
    return rule.unknown(riskProposal(facts, group).missing, ...because, say("law.34-3a.accessUnknown"));
  }
  return rule.yes(...because);
}
