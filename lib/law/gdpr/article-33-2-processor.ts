// Article 33(2) GDPR: a processor tells the controller.
//
// Our reading: Articles 33(1) and 34 address the controller. Who is only a processor notifies nobody else than the
// controller, at once, unless the controller mandated it to file. It holds for us only when it is certain for every part of
// the data; one part of our own is enough to keep our own duty. The hours of a contract run beside this.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import { certain } from "#lib/law/certain.ts";
import type { Finding } from "#lib/law/finding.ts";
import { gdpr } from "#lib/law/sources.ts";
import { type Message, say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "33-2",
  cite: gdpr("33(2)"),
  quote: {
    nl: "De verwerker informeert de verwerkingsverantwoordelijke zonder onredelijke vertraging zodra hij kennis heeft genomen van een inbreuk in verband met persoonsgegevens.",
    en: "The processor shall notify the controller without undue delay after becoming aware of a personal data breach.",
  },
  status: "verified",
  effect: "exception",
};

const rule = findingsUnder(article);

/** Whether we are recorded as the processor of any part, be it a suspicion. */
export function processorOfAnyPart({ parts }: Facts): boolean {
  return parts.some(({ facts }) => facts.ourRole.value === "processor");
}

function whoIsTold({ otherParties }: Facts): Message {
  const told = otherParties.some(
    ({ facts }) => facts.role.value === "controller" && facts.told.value === "yes",
  );
  return say(`law.33-2.${told ? "told" : "tell"}`);
}

/** Whether we are only the processor, for all of the data, so that the controller notifies and informs, and we tell the controller. */
export function onlyProcessor(facts: Facts): Finding {
  const { parts } = facts;
  if (!processorOfAnyPart(facts)) return rule.no(say("law.33-2.none"));
  const ours = parts.some(({ facts: { ourRole } }) => {
    return ourRole.value === "controller" || ourRole.value === "joint";
  });
  if (ours) return rule.no(say("law.33-2.alsoController"), whoIsTold(facts));
  if (parts.some((part) => part.facts.files.value === "we")) {
    return rule.no(say("law.33-2.weFile"), whoIsTold(facts));
  }
  const missing = parts.flatMap(({ id, facts: { ourRole, files } }) => [
    ...(certain(ourRole) === null ? [`part/${id}/ourRole`] : []),
    ...(certain(files) === null ? [`part/${id}/files`] : []),
  ]);
  if (missing.length > 0) return rule.unknown(missing, say("law.33-2.unknown"), whoIsTold(facts));
  return rule.yes(say("law.33-2.onlyProcessor"), whoIsTold(facts));
}
