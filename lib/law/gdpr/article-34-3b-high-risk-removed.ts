// Article 34(3)(b) GDPR: no letter where measures afterwards took the high risk away.
//
// Our reading, after EDPB Guidelines 9/2022: acted before anything could be done with the data. It needs the measure in
// words, because the controller must be able to show it; a suspicion that it worked is not enough.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "34-3b",
  cite: gdpr("34(3)(b)"),
  quote: {
    en: "The communication to the data subject referred to in paragraph 1 shall not be required if (…) (b) the controller has taken subsequent measures which ensure that the high risk to the rights and freedoms of data subjects referred to in paragraph 1 is no longer likely to materialise",
  },
  status: "verified",
  effect: "exception",
  readWith: [edpb9("III")],
};

/** Whether measures taken afterwards lift the duty to inform this group. */
export function highRiskRemoved(_facts: Facts, group: Group): Finding {
  const rule = findingsUnder(article, group.id);
  const { highRiskRemoved: removed, highRiskRemovedHow: how } = group.facts;
  if (removed.value === "no") return rule.no(say("law.34-3b.no"));
  if (removed.value === null || removed.certainty === "suspicion") {
    return rule.unknown([`group/${group.id}/highRiskRemoved`], say("law.34-3b.unknown"));
  }
  if (how.value === null) {
    return rule.unknown([`group/${group.id}/highRiskRemovedHow`], say("law.34-3b.howMissing"));
  }
  return rule.yes(say("law.34-3b.removed"));
}
