// Article 3(2) GDPR: a controller outside the EEA notifies every authority concerned.
//
// Our reading, after EDPB Guidelines 9/2022, paragraph 73: "the mere presence of a representative in a Member State does not
// trigger the one-stop-shop system", so the breach is notified in every country where people concerned live.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import { certain } from "#lib/law/certain.ts";
import type { Finding } from "#lib/law/finding.ts";
import { edpb9, gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "3-2",
  cite: gdpr("3(2)"),
  quote: {
    en: "This Regulation applies to the processing of personal data of data subjects who are in the Union by a controller or processor not established in the Union, where the processing activities are related to: (a) the offering of goods or services, irrespective of whether a payment of the data subject is required, to such data subjects in the Union; or (b) the monitoring of their behaviour as far as their behaviour takes place within the Union.",
  },
  status: "verified",
  effect: "informs",
  readWith: [edpb9("73")],
};

const rule = findingsUnder(article);

/** Whether every authority of a country where people concerned live must be notified, and in how many countries that is so far. */
export function everyAuthorityConcerned({ parties, groups }: Facts): Finding {
  const outside = certain(parties.controllerOutsideEea);
  if (outside === "no") return rule.no(say("law.3-2.established"));
  if (outside === null) return rule.unknown(["parties/controllerOutsideEea"], say("law.3-2.unknown"));
  const unplaced = groups.filter(({ facts }) => facts.countries.value === null);
  const countries = new Set(groups.flatMap(({ facts }) => facts.countries.value ?? []));
  countries.delete("outside-eea");
  const because = [say("law.3-2.everyAuthority", { count: countries.size })];
  if (unplaced.length > 0) because.push(say("law.3-2.moreCountries"));
  return rule.yes(...because);
}
