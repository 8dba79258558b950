import { propose } from "#lib/decisions/decide.ts";
import type { Decision, Outcome } from "#lib/decisions/decision.ts";
import { type Locale, words } from "#lib/words/words.ts";
import { factsOfCase } from "./case-facts.ts";
import type { CaseFacts } from "./published-case.ts";

/** What the articles propose for one case: both duties, why in sentences, and the facts that could still turn it. */
export type Assessment = {
  id: string;
  notifyAuthority: Outcome;
  informPeople: Outcome;
  inDoubt: boolean;
  because: string[];
  missing: string[];
};

/** Proposes both duties for the facts of a case; for the people, the strictest of its groups. Never reads a verdict. */
export function assessCase(id: string, facts: CaseFacts, locale: Locale): Assessment {
  const t = words(locale);
  const { notifyAuthority, informPeople, strictestInform } = propose(factsOfCase(facts));
  const strictest = informPeople.find(({ outcome }) => outcome === strictestInform);
  const told: Decision[] = strictest ? [notifyAuthority, strictest] : [notifyAuthority];
  const sentences = told.flatMap(({ headline, findings }) =>
    [headline, ...findings.flatMap(({ because }) => because)].map(({ key, values }) => t(key, values)),
  );
  const open = told.filter(({ outcome }) => outcome === "unknown");
  return {
    id,
    notifyAuthority: notifyAuthority.outcome,
    informPeople: strictestInform,
    inDoubt: notifyAuthority.inDoubt,
    because: [...new Set(sentences)],
    missing: [...new Set(open.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing)))],
  };
}
