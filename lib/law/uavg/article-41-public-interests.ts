// Article 41 UAVG: not informing, for the sake of a weighty interest.
//
// Our reading: a person chooses one of the grounds and writes why not informing is necessary and proportionate; without that
// text it lifts nothing. Four eyes look at it like at every "not". Article 33 stays: the AP is notified. Of the grounds a to
// e were compared with a public copy; f to j follow Article 23(1) GDPR.

import type { Facts } from "#lib/facts/facts.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import { certain } from "#lib/law/certain.ts";
import type { Finding } from "#lib/law/finding.ts";
import { gdpr, uavg } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "uavg-41",
  cite: uavg("41(1)", "2026-11-22"),
  quote: {
    nl: "De verwerkingsverantwoordelijke kan de verplichtingen en rechten, bedoeld in de artikelen 12 tot en met 21 en artikel 34 van de verordening, buiten toepassing laten voor zover zulks noodzakelijk en evenredig is ter waarborging van: a. de nationale veiligheid; b. landsverdediging; c. de openbare veiligheid; d. de voorkoming, het onderzoek, de opsporing en de vervolging van strafbare feiten of de tenuitvoerlegging van straffen (…); e. andere belangrijke doelstellingen van algemeen belang van de Europese Unie of van Nederland (…)",
  },
  status: "verified",
  effect: "exception",
  readWith: [gdpr("23(1)")],
};

const rule = findingsUnder(article);

/** Whether a person set Art. 34 aside on one of these grounds, with the necessity in writing. */
export function weightyInterest({ parties }: Facts): Finding {
  const { uavg41Ground, uavg41Necessity } = parties;
  if (uavg41Ground.value === "none") return rule.no(say("law.uavg-41.none"));
  const ground = certain(uavg41Ground);
  if (ground === null) return rule.unknown(["parties/uavg41Ground"], say("law.uavg-41.unknown"));
  const words = say(`facts.parties.uavg41Ground.options.${ground}`);
  if (certain(uavg41Necessity) === null) {
    return rule.unknown(["parties/uavg41Necessity"], words, say("law.uavg-41.necessityMissing"));
  }
  return rule.yes(words, say("law.uavg-41.applies"));
}
