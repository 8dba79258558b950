// The Digital Omnibus, COM(2025) 837 of 19 November 2025, procedure 2025/0360(COD): a proposal that would change Article
// 33(1) GDPR. It is not law; there is no line for it in the dated rules, and nothing here is ever applied by itself.
// https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52025PC0837, state of the procedure as known on 2026-11-22.
//
// Proposed: 96 hours instead of 72, only where a high risk is likely, through a single entry point at ENISA. The decision is
// run with that rule in the place of today's; a doubt about a high risk stays a doubt, and so means: notify.

import { deadlineAfter } from "#lib/clock/deadline.ts";
import type { Outcome } from "#lib/decisions/decision.ts";
import { judgedRisks } from "#lib/decisions/judged.ts";
import { decideNotifyAuthority } from "#lib/decisions/notify-authority.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import { type DatedLine, valueOn } from "#lib/law/dated.ts";
import { deadlineHours } from "#lib/law/gdpr/article-33-1-deadline.ts";
import type { Assessed } from "#lib/risk/assessment.ts";
import { rank } from "#lib/risk/level.ts";
import type { RegimeCitation } from "./regime.ts";

/** What decides whether the authority hears of a breach, and within how many hours. */
export type NotifyRule = {
  hours: number;
  threshold: Exclude<RiskLevel, "unlikely">;
  channel: "ap-form" | "single-entry-point";
};

/** Today's rule, as dated lines: the hours are those of Art. 33(1). */
export const notifyRules: readonly DatedLine<NotifyRule>[] = deadlineHours.map(({ from, value: hours }) => ({
  from,
  value: { hours, threshold: "risk", channel: "ap-form" },
}));

/** The rule of the proposal. */
export const proposedRule: NotifyRule = { hours: 96, threshold: "high", channel: "single-entry-point" };

export const omnibusCite: RegimeCitation = {
  article: "COM(2025) 837",
  law: "omnibus",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52025PC0837",
  checkedOn: "2026-11-22",
};

/** A risk as a rule with this threshold reads it: what stays below it weighs nothing. */
function against(threshold: RiskLevel, risk: Assessed): Assessed {
  const read = (level: RiskLevel): RiskLevel => (rank(level) < rank(threshold) ? "unlikely" : level);
  return { ...risk, atBest: read(risk.atBest), atWorst: read(risk.atWorst) };
}

/** Whether the authority would have to be notified if this rule held. */
export function notifyUnder(rule: NotifyRule, facts: Facts): Outcome {
  const risks = judgedRisks(facts).map(({ risk }) => against(rule.threshold, risk));
  return decideNotifyAuthority(facts, risks).outcome;
}

export type OmnibusPreview = {
  today: { rule: NotifyRule; outcome: Outcome; dueAt: Date };
  proposed: { rule: NotifyRule; outcome: Outcome; dueAt: Date };
};

/** What the proposal would make of an incident that became known at this moment, beside what holds. */
export function omnibusPreview(facts: Facts, knownAt: Date): OmnibusPreview {
  const under = (rule: NotifyRule) => ({
    rule,
    outcome: notifyUnder(rule, facts),
    dueAt: deadlineAfter(knownAt, rule.hours),
  });
  return { today: under(valueOn(notifyRules, knownAt)), proposed: under(proposedRule) };
}
