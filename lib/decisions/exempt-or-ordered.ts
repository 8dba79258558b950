import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { Finding } from "#lib/law/finding.ts";
import { onlyProcessor, processorOfAnyPart } from "#lib/law/gdpr/article-33-2-processor.ts";
import { decidedOnOrder, type Ordered, orderedFor, orderToInform } from "#lib/law/gdpr/article-34-4-order.ts";
import { weightyInterest } from "#lib/law/uavg/article-41-public-interests.ts";
import { financialFirm } from "#lib/law/uavg/article-42-financial-firms.ts";
import { say } from "#lib/words/message.ts";
import type { Decision, Outcome } from "./decision.ts";

type Answer = Pick<Decision, "outcome" | "headline">;

/** What can lift or restore the duty to inform, besides Art. 34(1) and (3): who we are, Dutch law, and the authority. */
export type Beside = {
  processor: Finding;
  article42: Finding;
  article41: Finding;
  order: Finding;
  ordered: Ordered;
  decided: "inform" | "not-inform" | null;
};

/** Reads everything beside Art. 34(1) and (3) for one group of people, or for all of them while no group is recorded. */
export function besideArticle34(facts: Facts, group: Group | null): Beside {
  const article42 = financialFirm(facts);
  const article41 = weightyInterest(facts);
  const exempt = article42.answer === "yes" || article41.answer === "yes";
  return {
    processor: onlyProcessor(facts),
    article42,
    article41,
    order: orderToInform(facts, group, exempt),
    ordered: orderedFor(facts, group),
    decided: decidedOnOrder(facts),
  };
}

function lifted(answer: Answer, key: string): Answer {
  return answer.outcome === "not-required"
    ? answer
    : { outcome: "not-required", headline: say(`decisions.inform.${key}`) };
}

/** The exceptions that lift the duty whatever the risk: only a processor, a financial undertaking, a weighty interest. */
export function exempted(answer: Answer, { processor, article42, article41 }: Beside): Answer {
  if (processor.answer === "yes") return lifted(answer, "onlyProcessor");
  if (article42.answer === "yes") return lifted(answer, "financialFirm");
  if (article41.answer === "yes") return lifted(answer, "weightyInterest");
  return answer;
}

/** An order to inform holds, unless Dutch law stands against it: then a person decides, and until then nobody knows. */
function byOrder({ article42, article41, decided }: Beside): Answer {
  const exempt = article42.answer === "yes" || article41.answer === "yes";
  if (!exempt || decided === "inform") {
    return { outcome: "required", headline: say("decisions.inform.ordered") };
  }
  return decided === "not-inform"
    ? { outcome: "not-required", headline: say("decisions.inform.decidedAgainstOrder") }
    : { outcome: "unknown", headline: say("decisions.inform.orderAgainstException") };
}

/** What goes above everything: what the authority decided (Art. 34(4)). What nobody read yet leaves no "not required". */
export function overruled(answer: Answer, beside: Beside): Answer {
  switch (beside.ordered) {
    case "nothing":
    case "maybe-exempt":
      return answer;
    case "unread":
      return answer.outcome === "not-required"
        ? { outcome: "unknown", headline: say("decisions.inform.orderUnread") }
        : answer;
    case "inform":
      return byOrder(beside);
    case "exempt":
      return lifted(answer, "authorityExempts");
    case "public-notice":
      return answer.outcome === "not-required"
        ? answer
        : { outcome: "public-notice", headline: say("decisions.inform.authorityPublicNotice") };
  }
}

/**
 * What is told of these: a decision of the authority where there is one, and an exception that somebody claims where there
 * is a duty for it to lift or an order for it to stand against.
 */
export function toldBeside(facts: Facts, beside: Beside, byArticle34: Outcome): Finding[] {
  const { financialUndertaking, uavg41Ground } = facts.parties;
  const claimed = [
    ...(processorOfAnyPart(facts) ? [beside.processor] : []),
    ...(financialUndertaking.value === "yes" ? [beside.article42] : []),
    ...(uavg41Ground.value !== null && uavg41Ground.value !== "none" ? [beside.article41] : []),
  ];
  const orders = beside.ordered === "nothing" ? [] : [beside.order];
  const toLift = byArticle34 !== "not-required" || beside.ordered === "inform";
  return toLift ? [...claimed, ...orders] : orders;
}
