// Article 34(4) GDPR: the authority orders to inform the people, or decides that they need not be informed.
//
// Our reading: such a decision goes above our own judgement and above the exceptions of 34(3), and it may also confirm one
// of them. What nobody read yet never leads to "not required". A decision that covers only some people is asked about per
// group: unless somebody says otherwise an order covers a group, and a confirmed exception does not. Whether an order stands
// against Articles 41 and 42 of the Dutch act is decided by a person, with reasons.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import { certain } from "#lib/law/certain.ts";
import type { Finding } from "#lib/law/finding.ts";
import { gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "34-4",
  cite: gdpr("34(4)"),
  quote: {
    en: "If the controller has not already communicated the personal data breach to the data subject, the supervisory authority, having considered the likelihood of the personal data breach resulting in a high risk, may require it to do so or may decide that any of the conditions referred to in paragraph 3 are met.",
  },
  status: "verified",
  effect: "override",
};

/**
 * What the authority decided for a group: nothing, something nobody wrote down yet, inform, exempt (sure to cover this
 * group or not), or a public communication instead.
 */
export type Ordered = "nothing" | "unread" | "inform" | "maybe-exempt" | "exempt" | "public-notice";

function covers({ order }: Facts, group: Group | null): "yes" | "no" | "unknown" {
  if (order.everybody.value === "yes") return "yes";
  return group?.facts.underOrder.value ?? "unknown";
}

/** What the authority decided about informing this group, or everybody where there is no group yet. */
export function orderedFor(facts: Facts, group: Group | null): Ordered {
  const { received, says } = facts.order;
  const covered = covers(facts, group);
  if (received.value !== "yes" || covered === "no") return "nothing";
  if (says.value === null) return "unread";
  if (says.value === "inform") return "inform";
  const sure = covered === "yes" && certain(received) !== null && certain(says) !== null;
  if (!sure) return "maybe-exempt";
  return says.value === "confirm-34-3c" ? "public-notice" : "exempt";
}

/** What a person decided where an order stands against the Dutch exceptions; null without a decision and its reasons. */
export function decidedOnOrder({ order }: Facts): "inform" | "not-inform" | null {
  return certain(order.answer) === null ? null : certain(order.decided);
}

/** Whether the authority ordered to inform this group; `exempt` is whether Art. 41 or 42 of the Dutch act applies to it. */
export function orderToInform(facts: Facts, group: Group | null, exempt: boolean): Finding {
  const rule = findingsUnder(article, group?.id);
  switch (orderedFor(facts, group)) {
    case "nothing":
      return rule.no(say("law.34-4.nothing"));
    case "unread":
      return rule.unknown(["order/says"], say("law.34-4.unread"));
    case "maybe-exempt": {
      const missing = [
        ...(certain(facts.order.says) === null ? ["order/says"] : []),
        group && facts.order.everybody.value === "no" ? `group/${group.id}/underOrder` : "order/everybody",
      ];
      return rule.unknown(missing, say("law.34-4.maybeExempt"));
    }
    case "exempt":
    case "public-notice":
      return rule.no(say(`law.34-4.${facts.order.says.value}`));
    case "inform":
      if (!exempt) return rule.yes(say("law.34-4.inform"));
      return decidedOnOrder(facts) === null
        ? rule.unknown(["order/decided", "order/answer"], say("law.34-4.inform"), say("law.34-4.against"))
        : rule.yes(say("law.34-4.inform"), say(`law.34-4.decided.${decidedOnOrder(facts)}`));
  }
}
