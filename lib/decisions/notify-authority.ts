import type { Facts } from "#lib/facts/facts.ts";
import type { Finding } from "#lib/law/finding.ts";
import { personalDataBreach } from "#lib/law/gdpr/article-4-12-personal-data-breach.ts";
import { encryptionAsApReadsIt } from "#lib/law/gdpr/article-33-1-encryption-as-ap-reads-it.ts";
import { notifyAuthority } from "#lib/law/gdpr/article-33-1-notify-authority.ts";
import { trustedRecipient } from "#lib/law/gdpr/article-33-1-trusted-recipient.ts";
import { onlyProcessor, processorOfAnyPart } from "#lib/law/gdpr/article-33-2-processor.ts";
import { type Assessed, overallLevel, proposedRisks } from "#lib/risk/assessment.ts";
import { confidentialityTouched } from "#lib/risk/exposure.ts";
import { pictureAt } from "#lib/risk/picture.ts";
import { say } from "#lib/words/message.ts";
import type { Decision } from "./decision.ts";

type Answer = Pick<Decision, "outcome" | "inDoubt" | "headline">;

/** The general rule: notify, unless a risk is unlikely; in doubt notify, preliminarily. */
function byRisk(duty: Finding): Answer {
  switch (duty.answer) {
    case "yes":
      return { outcome: "required", inDoubt: false, headline: say("decisions.notify.required") };
    case "no":
      return { outcome: "not-required", inDoubt: false, headline: say("decisions.notify.notRequired") };
    case "unknown":
      return { outcome: "unknown", inDoubt: true, headline: say("decisions.notify.inDoubt") };
  }
}

/**
 * What comes before the rule: no breach, no duty. While it is being found out whether there is one, a short investigation
 * is allowed (EDPB 9/2022, 34); once somebody judged that we are aware of a breach, doubt means notify.
 */
function answer(facts: Facts, breach: Finding, duty: Finding): Answer {
  switch (breach.answer) {
    case "no":
      return { outcome: "not-required", inDoubt: false, headline: say("decisions.notify.noBreach") };
    case "unknown": {
      const inDoubt = facts.awareness.awareAt !== null;
      const key = inDoubt ? "decisions.notify.inDoubt" : "decisions.notify.breachUnknown";
      return { outcome: "unknown", inDoubt, headline: say(key) };
    }
    case "yes":
      return byRisk(duty);
  }
}

/** The exception for who is only a processor: the duty is the controller's, whom we tell (Art. 33(2)). */
function byRole(answer: Answer, processor: Finding): Answer {
  if (processor.answer !== "yes" || answer.outcome === "not-required") return answer;
  return { outcome: "not-required", inDoubt: false, headline: say("decisions.notify.onlyProcessor") };
}

/**
 * What can make a risk unlikely, each by its name, once it is certain that there is a breach. They act through the risk and
 * never by themselves. A recipient is asked about only where somebody may have seen the data.
 */
function lightening(facts: Facts, breach: Finding): Finding[] {
  if (breach.answer !== "yes") return [];
  const encryption = facts.groups.map((group) => encryptionAsApReadsIt(facts, group));
  const seen = facts.groups.some((group) => confidentialityTouched(pictureAt(facts, group, "worst")));
  return seen ? [...encryption, trustedRecipient(facts)] : encryption;
}

/** Art. 33(1): whether the authority must be notified, with every finding that leads there. The risks are the proposed ones unless judged. */
export function decideNotifyAuthority(
  facts: Facts,
  risks: readonly Assessed[] = proposedRisks(facts),
): Decision {
  const breach = personalDataBreach(facts);
  const duty = notifyAuthority(facts, risks);
  const processor = onlyProcessor(facts);
  const concerned = processorOfAnyPart(facts) ? [processor] : [];
  const applies = breach.answer !== "no";
  return {
    duty: "notify-authority",
    group: null,
    ...byRole(answer(facts, breach, duty), processor),
    risk: applies ? overallLevel(risks) : "unlikely",
    findings: applies ? [breach, duty, ...lightening(facts, breach), ...concerned] : [breach],
    deviation: null,
  };
}
