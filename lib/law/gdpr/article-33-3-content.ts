// Article 33(3) GDPR: what a notification contains at least.
//
// Our reading: a list to work from, never a gate. What is not known yet is sent later (33(4)), and the number of people or
// records may be an estimate. The contact point is who reports, with a telephone number, as the AP asks.

import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import { type Article, findingsUnder } from "#lib/law/article.ts";
import type { FactPath, Finding } from "#lib/law/finding.ts";
import { gdpr } from "#lib/law/sources.ts";
import { say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "33-3",
  cite: gdpr("33(3)"),
  quote: {
    nl: "In de in lid 1 bedoelde melding wordt ten minste het volgende omschreven of meegedeeld: a) de aard van de inbreuk in verband met persoonsgegevens, waar mogelijk onder vermelding van de categorieën van betrokkenen en persoonsgegevensregisters in kwestie en, bij benadering, het aantal betrokkenen en persoonsgegevensregisters in kwestie; b) de naam en de contactgegevens van de functionaris voor gegevensbescherming of een ander contactpunt waar meer informatie kan worden verkregen; c) de waarschijnlijke gevolgen van de inbreuk in verband met persoonsgegevens; d) de maatregelen die de verwerkingsverantwoordelijke heeft voorgesteld of genomen om de inbreuk in verband met persoonsgegevens aan te pakken, waaronder, in voorkomend geval, de maatregelen ter beperking van de eventuele nadelige gevolgen daarvan.",
  },
  status: "verified",
  effect: "informs",
};

const rule = findingsUnder(article);

/** The four things that Article 33(3) asks for. */
export const contents = ["a", "b", "c", "d"] as const;
export type Content = (typeof contents)[number];

function open(facts: object, place: string, names: readonly string[]): FactPath[] {
  const all = facts as Record<string, Fact<unknown>>;
  return names.filter((name) => (all[name]?.value ?? null) === null).map((name) => `${place}/${name}`);
}

function perGroup({ groups }: Facts, names: readonly string[]): FactPath[] {
  if (groups.length === 0) return ["group"];
  return groups.flatMap(({ id, facts }) => open(facts, `group/${id}`, names));
}

/** The facts that each of the four still lacks; an empty list where it can be written. */
export function stillToTell(facts: Facts): Record<Content, FactPath[]> {
  return {
    a: [
      ...open(facts.nature, "nature", ["description", "breachTypes"]),
      ...perGroup(facts, ["peopleKinds", "people", "records", "dataCategories"]),
    ],
    b: open(facts.contact, "contact", ["reporterName", "reporterPhone"]),
    c: [...open(facts.consequences, "consequences", ["forController"]), ...perGroup(facts, ["harms"])],
    d: open(facts.recovery, "recovery", ["measuresTaken"]),
  };
}

/** Whether the dossier holds all that a notification must contain. Never stands in the way of notifying. */
export function notificationContent(facts: Facts): Finding {
  const lacking = stillToTell(facts);
  const open = contents.filter((content) => lacking[content].length > 0);
  if (open.length === 0) return rule.yes(say("law.33-3.complete"));
  const missing = [...new Set(open.flatMap((content) => lacking[content]))];
  return rule.unknown(
    missing,
    ...open.map((content) => say(`law.33-3.${content}`)),
    say("law.33-3.neverWaits"),
  );
}
