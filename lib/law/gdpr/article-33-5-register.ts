// Article 33(5) GDPR: document every breach.
//
// Our reading, after EDPB Guidelines 9/2022: every breach, notified or not, with the reasons for what was decided. Nothing
// lifts this duty; only what is no breach stays outside the register.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";
import { personalDataBreach } from "./article-4-12-personal-data-breach.ts";

export const article: Article = {
  rule: "33-5",
  cite: gdpr("33(5)"),
  quote: {
    en: "The controller shall document any personal data breaches, comprising the facts relating to the personal data breach, its effects and the remedial action taken. That documentation shall enable the supervisory authority to verify compliance with this Article.",
  },
  status: "verified",
  effect: "duty",
  readWith: [edpb9("V")],
};

const rule = findingsUnder(article);

/** Whether this incident belongs in the breach register. */
export function keepRegister(facts: Facts): Finding {
  const breach = personalDataBreach(facts);
  switch (breach.answer) {
    case "yes":
      return rule.yes(say("law.33-5.always"));
    case "no":
      return rule.no(say("law.33-5.noBreach"));
    case "unknown":
      return rule.unknown(breach.missing, say("law.33-5.unknown"));
  }
}
