// Article 43(2) UAVG: journalism, science, art and literature.
//
// Not compared with a public copy, so it decides nothing. As we remember it, much of the GDPR does not apply to processing for
// these purposes only, and Articles 33 and 34 may be among it. Whoever answers yes is sent to a lawyer; the proposal stands.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { uavg } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "uavg-43-2",
  cite: uavg("43(2)"),
  quote: {},
  status: "unverified",
  effect: "informs",
};

const rule = findingsUnder(article);

/** Whether the data are processed for journalism, science, art or literature only, so that a lawyer must look. */
export function expressionOnly({ parties }: Facts): Finding {
  switch (parties.expressionOnly.value) {
    case "no":
      return rule.no(say("law.uavg-43-2.no"));
    case "yes":
      return rule.yes(say("law.uavg-43-2.askLawyer"));
    case null:
      return rule.unknown(["parties/expressionOnly"], say("law.uavg-43-2.unknown"));
  }
}
