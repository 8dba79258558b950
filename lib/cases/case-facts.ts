import { fact, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { part } from "#lib/facts/parties.ts";
import { emptySection } from "#lib/facts/section.ts";
import { natureOf } from "./case-nature.ts";
import { particularsOf } from "./case-particulars.ts";
import { peopleOf } from "./case-people.ts";
import { recipientOf } from "./case-recipient.ts";
import { recoveryOf } from "./case-recovery.ts";
import type { CaseFacts } from "./published-case.ts";

/** Who is only the processor tells the controller and does not itself notify (Art. 33(2)); only where the source says so. */
function partsOf(facts: CaseFacts): Facts["parts"] {
  if (particularsOf(facts).text("role") !== "processor") return [];
  const ours = { ourRole: fact<"processor">("processor"), files: fact<"other-party">("other-party") };
  return [{ id: "data", facts: { ...emptySection(part), ...ours } }];
}

/**
 * The facts of a published case in the terms of a dossier. What the source does not say stays unknown; particulars that
 * the vocabulary names only where they occur (a danger to somebody's safety, a list that reveals) are read as not there.
 */
export function factsOfCase(facts: CaseFacts): Facts {
  return someFacts({
    nature: natureOf(facts),
    recipient: recipientOf(facts),
    recovery: recoveryOf(facts),
    groups: [peopleOf(facts)],
    parts: partsOf(facts),
  });
}
