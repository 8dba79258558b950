// Article 33(1) GDPR: within 72 hours.
//
// Our reading: 72 elapsed hours, the safest under every view and the one we alarm on. The second line is the latest end
// under Regulation 1182/71, Article 3(1) and 3(2)(a): the hour in which it became known is not counted. Article 3(4), on
// weekends and holidays, is about periods that are not in hours and moves nothing here. The number of hours is dated: the
// proposal for 96 hours (COM(2025) 837) is not law and has no line.

import { deadlineAfter, latestUnder1182 } from "#lib/clock/deadline.ts";
import type { Article } from "#lib/law/article.ts";
import type { Citation } from "#lib/law/citation.ts";
import { type DatedLine, valueOn } from "#lib/law/dated.ts";
import { edpb9, gdpr, reg1182 } from "#lib/law/sources.ts";

export const article: Article = {
  rule: "33-1-deadline",
  cite: gdpr("33(1)"),
  quote: {
    nl: "(…) zonder onredelijke vertraging en, indien mogelijk, uiterlijk 72 uur nadat hij er kennis van heeft genomen (…)",
  },
  status: "verified",
  effect: "duty",
  readWith: [reg1182("3(1), 3(2)(a)"), edpb9("31")],
};

/** The hours of Article 33(1), from the day the GDPR applies. */
export const deadlineHours: readonly DatedLine<number>[] = [{ from: "2018-05-25", value: 72 }];

export type NotificationDeadline = {
  strict: Date;
  latest: Date;
  hours: number;
  cite: Citation;
  latestCite: Citation;
};

/** Until when the authority can be notified in time, for a breach that became known at this instant. */
export function notificationDeadline(awareAt: Date): NotificationDeadline {
  const hours = valueOn(deadlineHours, awareAt);
  return {
    strict: deadlineAfter(awareAt, hours),
    latest: latestUnder1182(awareAt, hours),
    hours,
    cite: gdpr("33(1)"),
    latestCite: reg1182("3(1), 3(2)(a)"),
  };
}
