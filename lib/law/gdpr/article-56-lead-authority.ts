// Article 56 GDPR, with Article 55: which authority to notify.
//
// Our reading, after the AP's page and EDPB Guidelines 9/2022, section II.C: the authority of the country of the main
// establishment leads, and it is told which other countries have people in it. Who carries out a public task or a legal
// obligation deals with its own authority only (55(2)). Without an establishment in the EEA nobody leads: see Article 3(2).

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import { certain } from "#lib/law/certain.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "55-56",
  cite: gdpr("55, 56"),
  quote: {
    nl: "Onverminderd artikel 55 is de toezichthoudende autoriteit van de hoofdvestiging of de enige vestiging van de verwerkingsverantwoordelijke of verwerker competent op te treden als leidende toezichthoudende autoriteit voor de grensoverschrijdende verwerking door die verwerkingsverantwoordelijke of verwerker overeenkomstig de procedure van artikel 60.",
    en: "Where processing is carried out by public authorities or private bodies acting on the basis of point (c) or (e) of Article 6(1), the supervisory authority of the Member State concerned shall be competent. In such cases Article 56 does not apply.",
  },
  status: "verified",
  effect: "informs",
  readWith: [edpb9("II.C")],
};

const rule = findingsUnder(article);

/** Whether the Dutch authority is the one to notify; where it is not, another authority is, and the duty stays. */
export function dutchAuthorityLeads({ parties }: Facts): Finding {
  if (certain(parties.publicBody) === "yes") return rule.yes(say("law.55-56.publicBody"));
  if (certain(parties.controllerOutsideEea) === "yes") return rule.no(say("law.55-56.outside"));
  const country = certain(parties.mainEstablishment);
  if (country === null) return rule.unknown(["parties/mainEstablishment"], say("law.55-56.unknown"));
  if (country === "NL") return rule.yes(say("law.55-56.netherlands"));
  if (country === "outside-eea") {
    return rule.unknown(["parties/controllerOutsideEea"], say("law.55-56.noMainInEea"));
  }
  return rule.no(say("law.55-56.elsewhere"));
}
