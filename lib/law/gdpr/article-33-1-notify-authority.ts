// Article 33(1) GDPR, first sentence: notify the authority unless a risk is unlikely.
//
// Our reading, after recital 85 and the AP's page on when to notify (in our words: in doubt, notify): notifying is the rule.
// "Unlikely" must be shown, so it holds only when it holds for every group and for the worst value of every open fact. One
// group at risk is enough; small numbers never cap.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { ap, gdpr, recital } from "#lib/law/sources.ts";
import { type Assessed, proposedRisks } from "#lib/risk/assessment.ts";
import { heaviest } from "#lib/risk/level.ts";
import { type Message, say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "33-1",
  cite: gdpr("33(1)"),
  quote: {
    nl: "Indien een inbreuk in verband met persoonsgegevens heeft plaatsgevonden, meldt de verwerkingsverantwoordelijke deze zonder onredelijke vertraging en, indien mogelijk, uiterlijk 72 uur nadat hij er kennis van heeft genomen, aan de overeenkomstig artikel 55 bevoegde toezichthoudende autoriteit, tenzij het niet waarschijnlijk is dat de inbreuk in verband met persoonsgegevens een risico inhoudt voor de rechten en vrijheden van natuurlijke personen.",
  },
  status: "verified",
  effect: "duty",
  readWith: [recital("85"), ap("33(1)")],
};

const rule = findingsUnder(article);

function once(said: Message[]): Message[] {
  const seen = new Set<string>();
  return said.filter((message) => {
    const key = JSON.stringify(message);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether the breach is likely to result in a risk, so that the authority must be told; the risks are the proposed ones unless judged. */
export function notifyAuthority(facts: Facts, risks: readonly Assessed[] = proposedRisks(facts)): Finding {
  if (risks.length === 0) return rule.unknown(["group"], say("law.33-1.noGroups"));
  const certain = heaviest(risks.map(({ atBest }) => atBest));
  if (certain !== "unlikely") {
    const decisive = risks.filter(({ atBest }) => atBest === certain);
    const first = decisive[0]?.because ?? [];
    const others = decisive.length > 1 ? [say("law.33-1.otherGroups")] : [];
    return rule.yes(say("law.33-1.risk", { level: certain }), ...first, ...others);
  }
  const doubtful = risks.filter(({ atWorst }) => atWorst !== "unlikely");
  if (doubtful.length === 0) {
    return rule.no(say("law.33-1.unlikely"), ...once(risks.flatMap(({ because }) => because)));
  }
  const missing = [...new Set(doubtful.flatMap((one) => one.missing))];
  return rule.unknown(missing, say("law.33-1.unknown"), ...once(doubtful.flatMap(({ because }) => because)));
}
