// Article 34(1) GDPR: tell the people when the risk is high.
//
// Our reading, after recital 86 and EDPB Guidelines 9/2022: decided per group of people who share the same data and the same
// protection, apart from the notification to the authority; there is no number of hours. One person can be enough.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr, recital } from "#lib/law/sources.ts";
import { type Assessed, proposedRisks } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "34-1",
  cite: gdpr("34(1)"),
  quote: {
    nl: "Wanneer de inbreuk in verband met persoonsgegevens waarschijnlijk een hoog risico inhoudt voor de rechten en vrijheden van natuurlijke personen, deelt de verwerkingsverantwoordelijke de betrokkene de inbreuk in verband met persoonsgegevens onverwijld mede.",
    en: "When the personal data breach is likely to result in a high risk to the rights and freedoms of natural persons, the controller shall communicate the personal data breach to the data subject without undue delay.",
  },
  status: "verified",
  effect: "duty",
  readWith: [recital("86"), edpb9("III")],
};

/** Whether the breach is likely to result in a high risk for this group; the risk is the proposed one unless judged. */
export function highRisk(facts: Facts, group: Group, risk?: Assessed): Finding {
  const rule = findingsUnder(article, group.id);
  const assessed = risk ?? proposedRisks({ ...facts, groups: [group] })[0];
  if (!assessed) return rule.unknown(["group"], say("law.34-1.unknown"));
  if (assessed.atBest === "high") return rule.yes(say("law.34-1.high"), ...assessed.because);
  if (assessed.atWorst !== "high") {
    const level = assessed.atWorst === "unlikely" ? "unlikely" : "risk";
    return rule.no(say("law.34-1.notHigh", { level }), ...assessed.because);
  }
  return rule.unknown(assessed.missing, say("law.34-1.unknown"), ...assessed.because);
}
