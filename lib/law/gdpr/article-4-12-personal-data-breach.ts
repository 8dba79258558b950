// Article 4(12) GDPR: what is a personal data breach?
//
// Our reading, after EDPB Guidelines 9/2022, section II.A: two gates. Personal data, and something that really happened to
// them: a weakness that nobody used is a security incident, not a breach. A suspicion opens a gate and never closes it.

import { fromBestToWorst, isOpen, type Scale, settled } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "4-12",
  cite: gdpr("4(12)"),
  quote: {
    nl: "„inbreuk in verband met persoonsgegevens”: een inbreuk op de beveiliging die per ongeluk of op onrechtmatige wijze leidt tot de vernietiging, het verlies, de wijziging of de ongeoorloofde verstrekking van of de ongeoorloofde toegang tot doorgezonden, opgeslagen of anderszins verwerkte gegevens",
  },
  status: "verified",
  effect: "gate",
  readWith: [edpb9("II.A")],
};

const rule = findingsUnder(article);

const personalDataScale = fromBestToWorst("no", "yes");
const affectedScale = fromBestToWorst("weakness-only", "affected");

function open<T>(fact: Fact<T>, scale: Scale<T>, path: string): string[] {
  return isOpen(fact, scale) ? [path] : [];
}

/** Whether this is a personal data breach; unknown as long as one of the two gates can still be shut. */
export function personalDataBreach({ nature }: Facts): Finding {
  const { personalData, dataAffected } = nature;
  if (settled(personalData, personalDataScale, "worst") === "no")
    return rule.no(say("law.4-12.noPersonalData"));
  if (settled(dataAffected, affectedScale, "worst") === "weakness-only") {
    return rule.no(say("law.4-12.weaknessOnly"));
  }
  const sure =
    settled(personalData, personalDataScale, "best") === "yes" &&
    settled(dataAffected, affectedScale, "best") === "affected";
  if (sure) return rule.yes(say("law.4-12.breach"));
  return rule.unknown(
    [
      ...open(personalData, personalDataScale, "nature/personalData"),
      ...open(dataAffected, affectedScale, "nature/dataAffected"),
    ],
    say("law.4-12.unknown"),
  );
}
