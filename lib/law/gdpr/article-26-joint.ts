// Article 26 GDPR: joint controllers agree who does what.
//
// Our reading, after EDPB Guidelines 9/2022: the arrangement says who notifies and informs. It lifts no duty: people may
// turn to each of the controllers, and the one who does not file makes sure that the other does.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "26",
  cite: gdpr("26"),
  quote: {
    nl: "Wanneer twee of meer verwerkingsverantwoordelijken gezamenlijk de doeleinden en middelen van de verwerking bepalen, zijn zij gezamenlijke verwerkingsverantwoordelijken. Zij stellen op transparante wijze hun respectieve verantwoordelijkheden voor de nakoming van de verplichtingen uit hoofde van deze verordening vast (…) door middel van een onderlinge regeling (…)",
  },
  status: "verified",
  effect: "informs",
  readWith: [edpb9("II.A")],
};

const rule = findingsUnder(article);

/** Whether it is recorded who notifies for the parts of which we are joint controller, and where that was agreed. */
export function jointArrangement({ parts }: Facts): Finding {
  const joint = parts.filter(({ facts }) => facts.ourRole.value === "joint");
  if (joint.length === 0) return rule.no(say("law.26.none"));
  const missing = joint.flatMap(({ id, facts: { files, mandate } }) => [
    ...(files.value === null ? [`part/${id}/files`] : []),
    ...(mandate.value === null ? [`part/${id}/mandate`] : []),
  ]);
  if (missing.length > 0) return rule.unknown(missing, say("law.26.unknown"));
  const other = joint.some(({ facts }) => facts.files.value === "other-party");
  return rule.yes(say(`law.26.${other ? "otherFiles" : "weFile"}`));
}
