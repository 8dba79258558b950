// Article 33(1) GDPR, as the AP reads it: data that nobody can read.
//
// The AP's reading. Failing one condition leads back to the ordinary risk test, not to "required"; meeting all three takes
// away the risk to confidentiality and nothing else. A back-up that nobody checked is neither a yes nor a no.
//
// "Not findable with the available technology" is measured by the catalogue of techniques as it stood on the day the breach
// became known: a person may judge a technique worse than the catalogue does, never better. A weak or known password, and a
// key beside the data, are a key that ran danger.

import { unreadable } from "#lib/encryption/unreadable.ts";
import { knownAt } from "#lib/facts/awareness.ts";
import { isOpen, settled } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { Article } from "#lib/law/article.ts";
import { type Answer, type FactPath, type Finding, findingsOf } from "#lib/law/finding.ts";
import { ap } from "#lib/law/sources.ts";
import { questions } from "#lib/risk/questions.ts";
import { type Message, say } from "#lib/words/message.ts";

export const article: Article = {
  rule: "33-1-encryption",
  cite: ap("33(1)"),
  quote: {
    nl: "Let op: deze uitzondering geldt alleen als u aan deze 3 voorwaarden voldoet: 1. De gegevens zijn nog volledig intact. 2. U heeft nog steeds de volledige controle over de gegevens (u beschikt over een recente back-up). 3. De sleutel die voor de encryptie of voor de hashing is gebruikt heeft geen gevaar gelopen bij het datalek. En deze sleutel is ook met de beschikbare technologie niet vindbaar voor onbevoegden.",
  },
  status: "verified",
  effect: "exception",
};

type Condition = { answer: Answer; because: Message[]; missing: FactPath[] };

function stillIntact({ recovery }: Facts): Condition {
  const { scale } = questions.dataIntact;
  if (settled(recovery.dataIntact, scale, "worst") === "yes")
    return { answer: "yes", because: [], missing: [] };
  if (isOpen(recovery.dataIntact, scale) && settled(recovery.dataIntact, scale, "best") === "yes") {
    const because = [say("law.33-1-encryption.intactUnknown")];
    return { answer: "unknown", because, missing: ["recovery/dataIntact"] };
  }
  return { answer: "no", because: [say("law.33-1-encryption.notIntact")], missing: [] };
}

function stillInControl({ recovery }: Facts): Condition {
  const { scale } = questions.backup;
  const has = (backup: string) => backup === "complete-and-checked" || backup === "not-needed";
  if (has(settled(recovery.backup, scale, "worst"))) return { answer: "yes", because: [], missing: [] };
  if (has(settled(recovery.backup, scale, "best"))) {
    const unchecked = recovery.backup.value === "not-checked";
    const because = [say(`law.33-1-encryption.${unchecked ? "backupUnchecked" : "backupUnknown"}`)];
    return { answer: "unknown", because, missing: ["recovery/backup"] };
  }
  return { answer: "no", because: [say("law.33-1-encryption.noBackup")], missing: [] };
}

/** Whether the data of this group meet the AP's three conditions for data that nobody can read. */
export function encryptionAsApReadsIt(facts: Facts, group: Group): Finding {
  const rule = findingsOf("33-1-encryption", ap("33(1)"), group.id);
  const conditions = [unreadable(group, knownAt(facts.awareness)), stillIntact(facts), stillInControl(facts)];
  const failing = conditions.filter(({ answer }) => answer === "no");
  if (failing.length > 0) return rule.no(...failing.flatMap(({ because }) => because));
  const open = conditions.filter(({ answer }) => answer === "unknown");
  if (open.length > 0) {
    return rule.unknown(
      open.flatMap(({ missing }) => missing),
      ...open.flatMap(({ because }) => because),
    );
  }
  return rule.yes(...conditions.flatMap(({ because }) => because), say("law.33-1-encryption.allThree"));
}
