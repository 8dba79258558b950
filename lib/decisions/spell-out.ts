import type { Facts } from "#lib/facts/facts.ts";
import type { Finding } from "#lib/law/finding.ts";
import type { Words } from "#lib/words/words.ts";
import type { Decision, Decisions } from "./decision.ts";

function findingLines(finding: Finding, t: Words): string[] {
  const cite = t(`law.cite.${finding.cite.law}`, { article: finding.cite.article });
  const head = `  ${t(`law.${finding.rule}.title`)} (${cite}): ${t(`law.answer.${finding.answer}`)}`;
  const because = finding.because.map(({ key, values }) => `    ${t(key, values)}`);
  const missing =
    finding.missing.length > 0
      ? [`    ${t("decisions.spelled.missing", { paths: finding.missing.join(", ") })}`]
      : [];
  return [head, ...because, ...missing];
}

function decisionLines(decision: Decision, facts: Facts, t: Words): string[] {
  const group = facts.groups.find(({ id }) => id === decision.group);
  const name = group?.facts.name.value ?? decision.group;
  const about = name === null ? "" : ` ${t("decisions.spelled.group", { group: name })}`;
  const doubt = decision.inDoubt ? ` (${t("decisions.inDoubt")})` : "";
  const { headline, deviation } = decision;
  const deviating = deviation
    ? [
        `  ${t("decisions.spelled.proposed", { outcome: t(`decisions.outcome.${deviation.proposed}`) })}`,
        `  ${deviation.reason ?? t("decisions.deviationReasonMissing")}`,
      ]
    : [];
  return [
    `${t(`decisions.duty.${decision.duty}`)}${about}: ${t(`decisions.outcome.${decision.outcome}`)}${doubt}`,
    `  ${t(headline.key, headline.values)}`,
    `  ${t("decisions.spelled.risk", { level: t(`risk.level.${decision.risk}`) })}`,
    ...deviating,
    ...decision.findings.flatMap((finding) => findingLines(finding, t)),
  ];
}

/** The decisions as plain text, every finding with its reasons: for review by people, and for comparing with what was reviewed. */
export function spellOut(decisions: Decisions, facts: Facts, t: Words): string {
  const all = [decisions.notifyAuthority, ...decisions.informPeople, decisions.keepRegister];
  return all.map((decision) => decisionLines(decision, facts, t).join("\n")).join("\n\n");
}
