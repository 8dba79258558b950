// Article 34(3)(c) GDPR: a public notice where telling everybody apart would take a disproportionate effort.
//
// Our reading, after EDPB Guidelines 9/2022: this ground lifts no duty, it changes how the duty is met. It needs the effort in
// words; costs alone seldom suffice, and people of whom an address is known are reached directly.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "34-3c",
  cite: gdpr("34(3)(c)"),
  quote: {
    en: "The communication to the data subject referred to in paragraph 1 shall not be required if (…) (c) it would involve disproportionate effort. In such a case, there shall instead be a public communication or similar measure whereby the data subjects are informed in an equally effective manner.",
  },
  status: "verified",
  effect: "exception",
  readWith: [edpb9("III")],
};

/** Whether this group may be informed by a public notice instead of one by one. */
export function publicNotice(_facts: Facts, group: Group): Finding {
  const rule = findingsUnder(article, group.id);
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
