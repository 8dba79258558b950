// Article 33(1) GDPR, as the AP reads it: the wrong recipient is trustworthy.
//
// The quotation stops where the public copy of the AP's page stops. The AP's reading, filled in after EDPB Guidelines 9/2022
// (trust rests on a standing relation and known procedures, not on a profession) and 01/2021, case 9: a colleague or a
// standing partner, acting in good faith, who neither copied nor used the data, and either confirmed deletion in writing or
// did not open them and says they are gone. Professional secrecy alone does not make a stranger trustworthy. It makes a risk
// less likely; for serious data of many people one may remain.

import { isOpen, settled } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { ap, edpb1, edpb9 } from "#lib/law/sources.ts";
import { type Question, questions } from "#lib/risk/questions.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "33-1-trusted-recipient",
  cite: ap("33(1)"),
  quote: {
    nl: "Heeft u persoonsgegevens gelekt aan een verkeerde ontvanger? Maar gaat het om een betrouwbare ontvanger? Dan kan dit betekenen dat het onwaarschijnlijk is dat het datalek een risico oplevert (…)",
  },
  status: "verified",
  effect: "exception",
  readWith: [edpb9("IV.B"), edpb1("9")],
};

const rule = findingsUnder(article);

const asked = ["holder", "intent", "copiedOrUsed", "deletionConfirmed", "opened"] as const;
type Asked = (typeof asked)[number];

function answersAt({ nature, recipient }: Facts, end: "best" | "worst") {
  return {
    holder: settled(recipient.holder, questions.holder.scale, end),
    intent: settled(nature.intent, questions.intent.scale, end),
    copiedOrUsed: settled(recipient.copiedOrUsed, questions.copiedOrUsed.scale, end),
    deletionConfirmed: settled(recipient.deletionConfirmed, questions.deletionConfirmed.scale, end),
    opened: settled(recipient.opened, questions.opened.scale, end),
  };
}

/** The first answer that stands in the way of trust; null when nothing does. */
function obstacle(answers: ReturnType<typeof answersAt>): Asked | null {
  if (answers.holder !== "trusted-recipient" && answers.holder !== "colleague") return "holder";
  if (answers.intent === "malicious") return "intent";
  if (answers.copiedOrUsed === "yes") return "copiedOrUsed";
  const written = answers.deletionConfirmed === "confirmed-in-writing";
  const unopened = answers.deletionConfirmed === "said-so" && answers.opened === "no";
  return written || unopened ? null : "deletionConfirmed";
}

function isAskedOpen(facts: Facts, name: Asked): boolean {
  const { scale } = questions[name] as Question<string>;
  const fact = name === "intent" ? facts.nature.intent : facts.recipient[name];
  return isOpen(fact as Fact<string>, scale);
}

/** Whether the data went to somebody who can be trusted with them, and who acted so. */
export function trustedRecipient(facts: Facts): Finding {
  const atBest = obstacle(answersAt(facts, "best"));
  if (atBest) return rule.no(say(`law.33-1-trusted-recipient.${atBest}`));
  if (obstacle(answersAt(facts, "worst")) === null)
    return rule.yes(say("law.33-1-trusted-recipient.trusted"));
  const missing = asked.filter((name) => isAskedOpen(facts, name)).map((name) => questions[name].path(""));
  return rule.unknown(missing, say("law.33-1-trusted-recipient.unknown"));
}
