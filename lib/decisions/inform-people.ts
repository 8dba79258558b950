import type { Facts } from "#lib/facts/facts.ts";
import { type Finding, findingsOf } from "#lib/law/finding.ts";
import { personalDataBreach } from "#lib/law/gdpr/article-4-12-personal-data-breach.ts";
import { highRisk } from "#lib/law/gdpr/article-34-1-high-risk.ts";
import { unreadableData } from "#lib/law/gdpr/article-34-3a-unreadable-data.ts";
import { highRiskRemoved } from "#lib/law/gdpr/article-34-3b-high-risk-removed.ts";
import { publicNotice } from "#lib/law/gdpr/article-34-3c-public-notice.ts";
import { gdpr } from "#lib/law/sources.ts";
import { type Assessed, overallLevel, proposedRisks } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";
import type { Decision } from "./decision.ts";
import { type Beside, besideArticle34, exempted, overruled, toldBeside } from "./exempt-or-ordered.ts";

type Answer = Pick<Decision, "outcome" | "headline">;
type Grounds = { unreadable: Finding; removed: Finding; byPublicNotice: Finding };

/** The general rule, then each exception by its name. An exception that is not sure yet lifts nothing. */
function byRisk(duty: Finding, grounds: Grounds): Answer {
  switch (duty.answer) {
    case "no": {
      const key = grounds.unreadable.answer === "yes" ? "unreadable" : "notRequired";
      return { outcome: "not-required", headline: say(`decisions.inform.${key}`) };
    }
    case "unknown":
      return { outcome: "unknown", headline: say("decisions.inform.unknown") };
    case "yes":
      return byGrounds(grounds);
  }
}

/** Protection, 34(3)(a), has spoken before: what nobody can read does not make a risk high. */
function byGrounds({ removed, byPublicNotice }: Grounds): Answer {
  if (removed.answer === "yes") return { outcome: "not-required", headline: say("decisions.inform.removed") };
  if (byPublicNotice.answer === "yes") {
    return { outcome: "public-notice", headline: say("decisions.inform.publicNotice") };
  }
  return { outcome: "required", headline: say("decisions.inform.required") };
}

function answer(breach: Finding, duty: Finding, grounds: Grounds): Answer {
  switch (breach.answer) {
    case "no":
      return { outcome: "not-required", headline: say("decisions.inform.noBreach") };
    case "unknown":
      return { outcome: "unknown", headline: say("decisions.inform.breachUnknown") };
    case "yes":
      return byRisk(duty, grounds);
  }
}

/** Art. 34 in the order of the law: the general rule with its own exceptions, who is exempt, and what overrides all. */
function inOrder(byArticle34: Answer, beside: Beside): Answer {
  return overruled(exempted(byArticle34, beside), beside);
}

/** What is told beside the breach: protection always counts, the other grounds where there is a duty for them to lift or change. */
function telling(
  breach: Finding,
  duty: Finding,
  { unreadable, removed, byPublicNotice }: Grounds,
): Finding[] {
  if (breach.answer === "unknown") return [duty];
  return duty.answer === "yes" ? [duty, unreadable, removed, byPublicNotice] : [duty, unreadable];
}

function ofGroup(facts: Facts, breach: Finding, risk: Assessed): Decision {
  const { group } = risk;
  const duty = highRisk(facts, group, risk);
  const unreadable = unreadableData(facts, group);
  // Who judges the risk high does not rely on the protection, so it lifts nothing.
  const overruled = duty.answer === "yes" && unreadable.answer === "yes";
  const grounds = {
    unreadable: overruled
      ? findingsOf("34-3a", unreadable.cite, group.id).no(say("law.34-3a.overruled"))
      : unreadable,
    removed: highRiskRemoved(facts, group),
    byPublicNotice: publicNotice(facts, group),
  };
  const byArticle34 = answer(breach, duty, grounds);
  const beside = besideArticle34(facts, group);
  const applies = breach.answer !== "no";
  return {
    duty: "inform-people",
    group: group.id,
    ...inOrder(byArticle34, beside),
    inDoubt: false,
    risk: applies ? overallLevel([risk]) : "unlikely",
    findings: [
      breach,
      ...(applies ? telling(breach, duty, grounds) : []),
      ...toldBeside(facts, beside, byArticle34.outcome),
    ],
    deviation: null,
  };
}

/** No group of people recorded yet: one decision that asks for it, except where there is no breach. */
function withoutGroups(facts: Facts, breach: Finding): Decision {
  const noBreach = breach.answer === "no";
  const key = noBreach ? "noBreach" : "noGroups";
  const outcome = noBreach ? "not-required" : "unknown";
  const beside = besideArticle34(facts, null);
  const missing = findingsOf("34-1", gdpr("34(1)")).unknown(["group"], say("law.34-1.noGroups"));
  return {
    duty: "inform-people",
    group: null,
    ...inOrder({ outcome, headline: say(`decisions.inform.${key}`) }, beside),
    inDoubt: false,
    risk: noBreach ? "unlikely" : "unknown",
    findings: [breach, ...(noBreach ? [] : [missing]), ...toldBeside(facts, beside, outcome)],
    deviation: null,
  };
}

/** Art. 34: whether the people must be informed, one decision per group. The risks are the proposed ones unless judged. */
export function decideInformPeople(
  facts: Facts,
  risks: readonly Assessed[] = proposedRisks(facts),
): Decision[] {
  const breach = personalDataBreach(facts);
  if (risks.length === 0) return [withoutGroups(facts, breach)];
  return risks.map((risk) => ofGroup(facts, breach, risk));
}
