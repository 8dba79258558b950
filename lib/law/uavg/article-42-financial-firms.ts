// Article 42 UAVG: for financial undertakings Article 34 GDPR does not apply.
//
// What it says is confirmed by others who write about it; its own words were not seen, so they are not quoted. Our reading:
// Article 33 stays, so the AP is notified as always. Duty of care and DORA, Article 19(3), can still make a firm tell its
// clients. An act that changes the UAVG (36 264) is under way: the exception is dated, and ends with a line here.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import { certain } from "#lib/law/certain.ts";
import { type DatedLine, valueOn } from "#lib/law/dated.ts";
import type { Finding } from "#lib/law/finding.ts";
import { uavg } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "uavg-42",
  cite: uavg("42"),
  quote: {},
  status: "verified",
  secondHand: true,
  effect: "exception",
};

const rule = findingsUnder(article);

/** Whether the exception is law, from the day the UAVG is in force. */
export const financialException: readonly DatedLine<boolean>[] = [{ from: "2018-05-25", value: true }];

/** Whether we are a financial undertaking, to which Art. 34 does not apply on the day of this breach. */
export function financialFirm({ awareness, parties }: Facts): Finding {
  const day = new Date(awareness.awareAt ?? awareness.firstSignalAt);
  if (!valueOn(financialException, day)) return rule.no(say("law.uavg-42.ended"));
  switch (certain(parties.financialUndertaking)) {
    case "no":
      return rule.no(say("law.uavg-42.no"));
    case null:
      return rule.unknown(["parties/financialUndertaking"], say("law.uavg-42.unknown"));
    case "yes":
      return rule.yes(say("law.uavg-42.applies"), say("law.uavg-42.stillCare"));
  }
}
