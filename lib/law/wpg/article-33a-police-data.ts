// Article 33a of the Dutch act on police data (Wpg): a breach of police data.
//
// Not compared with a public copy, so it decides nothing. That the AP's form has an answer for the Wpg was seen; that the
// period is 72 hours as well was not. The proposal of the GDPR stands, and a lawyer compares it with the Wpg.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { wpg } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "wpg-33a",
  cite: wpg("33a"),
  quote: {},
  status: "unverified",
  effect: "informs",
};

const rule = findingsUnder(article);

/** Whether police data are concerned, so that the Wpg must be read beside the GDPR. */
export function policeData({ parties }: Facts): Finding {
  const { value } = parties.legalBasis;
  if (value === null) return rule.unknown(["parties/legalBasis"], say("law.wpg-33a.unknown"));
  return value.includes("wpg") ? rule.yes(say("law.wpg-33a.concerned")) : rule.no(say("law.wpg-33a.no"));
}
