// Article 34(2) GDPR: what the message to the people contains at least.
//
// Our reading, after recital 86 and the AP's advice: four things, in plain words: what happened, whom to ask, what it can
// mean, what we did; and what people can do themselves. Who sends quickly what is known and completes it later, does right.

import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { FactPath, Finding } from "#lib/law/finding.ts";
import { gdpr, recital } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "34-2",
  cite: gdpr("34(2)"),
  quote: {
    en: "The communication to the data subject referred to in paragraph 1 of this Article shall describe in clear and plain language the nature of the personal data breach and contain at least the information and measures referred to in points (b), (c) and (d) of Article 33(3).",
  },
  status: "verified",
  effect: "informs",
  readWith: [recital("86")],
};

const blocks = ["nature", "contact", "consequences", "measures"] as const;
type Block = (typeof blocks)[number];

function lacking({ nature, contact, recovery }: Facts, { id, facts }: Group): Record<Block, FactPath[]> {
  return {
    nature: [
      ...(nature.description.value === null ? ["nature/description"] : []),
      ...(facts.dataCategories.value === null ? [`group/${id}/dataCategories`] : []),
    ],
    contact:
      contact.contactName.value === null && contact.reporterName.value === null
        ? ["contact/reporterName"]
        : [],
    consequences: facts.harms.value === null ? [`group/${id}/harms`] : [],
    measures: recovery.measuresTaken.value === null ? ["recovery/measuresTaken"] : [],
  };
}

/** Whether the dossier holds what the message to this group must contain at least. */
export function letterContent(facts: Facts, group: Group): Finding {
  const rule = findingsUnder(article, group.id);
  const missing = lacking(facts, group);
  const open = blocks.filter((block) => missing[block].length > 0);
  if (open.length === 0) return rule.yes(say("law.34-2.complete"), say("law.34-2.advice"));
  return rule.unknown(
    open.flatMap((block) => missing[block]),
    ...open.map((block) => say(`law.34-2.${block}`)),
    say("law.34-2.advice"),
  );
}
