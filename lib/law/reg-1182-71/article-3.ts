// Article 3 of Regulation 1182/71: how periods are counted.
//
// Our reading: 3(1) and 3(2)(a) give the second line, up to an hour after the strict 72 hours; it is no target. 3(4) is about
// periods that are not in hours and moves nothing. That 3(5) gives two working days is argued by some writers and refused by
// the authorities of Bavaria and North Rhine-Westphalia; the AP counted calendar days. It is told as a note and moves nothing.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { reg1182 } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "1182-71-3",
  cite: reg1182("3"),
  quote: {
    en: "(…) the hour during which that event occurs (…) shall not be considered as falling within the period (…) Where the last day of a period expressed otherwise than in hours is a public holiday, Sunday or Saturday, the period shall end with the expiry of the last hour of the following working day. (…) Any period of two days or more shall include at least two working days.",
  },
  status: "verified",
  effect: "informs",
};

const rule = findingsUnder(article);

/** Whether there is a second line beside the strict 72 hours, with the disputed reading of 3(5) as a note. */
export function secondLine({ awareness }: Facts): Finding {
  if (awareness.awareAt === null) {
    return rule.unknown(["awareness/awareAt"], say("law.1182-71-3.notAware"));
  }
  return rule.yes(
    say("law.1182-71-3.secondLine"),
    say("law.1182-71-3.noWeekend"),
    say("law.1182-71-3.disputed"),
  );
}
