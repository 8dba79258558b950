// Article 33(4) GDPR: what is not known yet is sent later.
//
// Our reading, after EDPB Guidelines 9/2022: notify with what is known and complete it. Whatever Article 33(3) asks and the
// dossier lacks goes out in a follow-up; so does what changes afterwards. Nothing here is a reason to wait.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";
import { notificationContent } from "./article-33-3-content.ts";

export const article: Article = {
  rule: "33-4",
  cite: gdpr("33(4)"),
  quote: {
    nl: "Indien en voor zover het niet mogelijk is om alle informatie gelijktijdig te verstrekken, kan de informatie zonder onredelijke vertraging in stappen worden verstrekt.",
    en: "Where, and in so far as, it is not possible to provide the information at the same time, the information may be provided in phases without undue further delay.",
  },
  status: "verified",
  effect: "informs",
  readWith: [edpb9("II.B")],
};

const rule = findingsUnder(article);

/** Whether a follow-up is needed: yes as long as something is missing that a notification must contain. */
export function followUpNeeded(facts: Facts): Finding {
  const { answer } = notificationContent(facts);
  return answer === "yes" ? rule.no(say("law.33-4.complete")) : rule.yes(say("law.33-4.later"));
}
