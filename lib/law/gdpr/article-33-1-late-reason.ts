// Article 33(1) GDPR, second sentence: a late notification says why it is late.
//
// Our reading: three answers. In time; after the strict 72 hours but within the hour that Regulation 1182/71 does not count,
// which is still in time in law; late. Only late obliges to give reasons, and late never stops anyone from notifying.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { gdpr, reg1182 } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";
import { notificationDeadline } from "./article-33-1-deadline.ts";

export const article: Article = {
  rule: "33-1-late-reason",
  cite: gdpr("33(1)"),
  quote: {
    nl: "Indien de melding aan de toezichthoudende autoriteit niet binnen 72 uur plaatsvindt, gaat zij vergezeld van een motivering voor de vertraging.",
  },
  status: "verified",
  effect: "informs",
  readWith: [reg1182("3(1), 3(2)(a)")],
};

const rule = findingsUnder(article);

export const latenesses = ["in-time", "within-1182", "late"] as const;
export type Lateness = (typeof latenesses)[number];

/** How late a notification is that is made at this instant, for a breach that became known at the other. */
export function lateness(awareAt: Date, notifiedAt: Date): Lateness {
  const { strict, latest } = notificationDeadline(awareAt);
  if (notifiedAt <= strict) return "in-time";
  return notifiedAt <= latest ? "within-1182" : "late";
}

/** Whether a notification at this instant must be accompanied by reasons for the delay. Unknown until awareness is judged. */
export function lateReasonNeeded(facts: Facts, notifiedAt: Date): Finding {
  const { awareAt } = facts.awareness;
  if (awareAt === null) return rule.unknown(["awareness/awareAt"], say("law.33-1-late-reason.notAware"));
  const late = lateness(new Date(awareAt), notifiedAt);
  if (late !== "late") return rule.no(say(`law.33-1-late-reason.${late}`));
  return rule.yes(say(`law.33-1-late-reason.${facts.lateness.reason.value === null ? "missing" : "given"}`));
}
