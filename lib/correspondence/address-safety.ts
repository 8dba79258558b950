import { safetyChecks } from "#lib/facts/address-safety.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type Message, say } from "#lib/words/message.ts";

/**
 * What stands in the way of sending letters to a group because its addresses were not looked through: a question nobody
 * answered for certain, or a danger without what was done about it. Empty when letters may go.
 */
export function addressSafety(facts: Facts, groupId: string): Message[] {
  const checked = facts.addressSafety.find(({ id }) => id === groupId)?.facts;
  return safetyChecks.flatMap((check) => {
    const found = checked?.[check];
    if (!checked || !found || found.value === null || found.certainty !== "fact")
      return [say(`correspondence.safety.unchecked.${check}`)];
    const done = checked[`${check}Done`].value;
    return found.value === "yes" && !done ? [say(`correspondence.safety.undone.${check}`)] : [];
  });
}
