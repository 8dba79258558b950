// Article 34(1) GDPR: tell the people when the risk is high.
//
// "Wanneer de inbreuk in verband met persoonsgegevens waarschijnlijk een hoog risico inhoudt voor de rechten en vrijheden van
// natuurlijke personen, deelt de verwerkingsverantwoordelijke de betrokkene de inbreuk in verband met persoonsgegevens
// onverwijld mede."
// https://eur-lex.europa.eu/eli/reg/2016/679/oj, Dutch text compared with one public copy on 2026-11-22.
//
// Our reading, after recital 86 and EDPB Guidelines 9/2022: decided per group of people who share the same data and the same
// protection, apart from the notification to the authority; there is no number of hours. One person can be enough.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Finding, findingsOf } from "#lib/law/finding.ts";
import { gdpr } from "#lib/law/sources.ts";
import { type Assessed, proposedRisks } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";

/** Whether the breach is likely to result in a high risk for this group; the risk is the proposed one unless judged. */
export function highRisk(facts: Facts, group: Group, risk?: Assessed): Finding {
  const rule = findingsOf("34-1", gdpr("34(1)"), group.id);
  const assessed = risk ?? proposedRisks({ ...facts, groups: [group] })[0];
  if (!assessed) return rule.unknown(["group"], say("law.34-1.unknown"));
  if (assessed.atBest === "high") return rule.yes(say("law.34-1.high"), ...assessed.because);
  if (assessed.atWorst !== "high") {
    const level = assessed.atWorst === "unlikely" ? "unlikely" : "risk";
    return rule.no(say("law.34-1.notHigh", { level }), ...assessed.because);
  }
  return rule.unknown(assessed.missing, say("law.34-1.unknown"), ...assessed.because);
}
