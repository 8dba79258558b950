// Article 34(3)(c) GDPR: a public notice where telling everybody apart would take a disproportionate effort.
//
// The communication "shall not be required if (...) (c) it would involve disproportionate effort. In such a case, there shall
// instead be a public communication or similar measure whereby the data subjects are informed in an equally effective manner."
// https://eur-lex.europa.eu/eli/reg/2016/679/oj, English text compared with a public copy on 2026-11-22.
//
// Our reading, after EDPB Guidelines 9/2022: this ground lifts no duty, it changes how the duty is met. It needs the effort in
// words; costs alone seldom suffice, and people of whom an address is known are reached directly.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Finding, findingsOf } from "#lib/law/finding.ts";
import { gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

/** Whether this group may be informed by a public notice instead of one by one. */
export function publicNotice(_facts: Facts, group: Group): Finding {
  const rule = findingsOf("34-3c", gdpr("34(3)(c)"), group.id);
  const { disproportionate, disproportionateWhy: why } = group.facts;
  if (disproportionate.value === "no") return rule.no(say("law.34-3c.no"));
  if (disproportionate.value === null || disproportionate.certainty === "suspicion") {
    return rule.unknown([`group/${group.id}/disproportionate`], say("law.34-3c.unknown"));
  }
  if (why.value === null) {
    return rule.unknown([`group/${group.id}/disproportionateWhy`], say("law.34-3c.whyMissing"));
  }
  return rule.yes(say("law.34-3c.publicNotice"));
}
