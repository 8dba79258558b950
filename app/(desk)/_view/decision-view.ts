import type { Decision } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import type { Answer, Finding } from "#lib/law/finding.ts";
import type { Words } from "#lib/words/words.ts";

export type FindingView = {
  rule: string;
  title: string;
  answer: Answer;
  answerWord: string;
  cite: string;
  url: string;
  because: string[];
  missing: { label: string; href: string }[];
};

export type DecisionView = {
  question: string;
  about: string | null;
  outcome: Decision["outcome"];
  outcomeWord: string;
  headline: string;
  risk: string;
  inDoubt: string | null;
  deviation: string | null;
  findings: FindingView[];
};

/** A decision in words, with links to the facts that are still missing. */
export function decisionView(decision: Decision, facts: Facts, ref: string, t: Words): DecisionView {
  const { duty, group, outcome, headline, deviation } = decision;
  const name = facts.groups.find((one) => one.id === group)?.facts.name.value;
  return {
    question: t(`proposals.question.${duty}`),
    about: group ? t("proposals.about", { group: name ?? t("dossier.unnamedGroup") }) : null,
    outcome,
    outcomeWord: t(`proposals.outcome.${outcome}`),
    headline: t(headline.key, headline.values),
    risk: t(`dossier.risk.${decision.risk}`),
    inDoubt: decision.inDoubt ? t("proposals.inDoubt") : null,
    deviation: deviation
      ? t("proposals.deviation", {
          proposed: t(`proposals.outcome.${deviation.proposed}`),
          reason: deviation.reason ?? t("decisions.deviationReasonMissing"),
        })
      : null,
    findings: decision.findings.map((finding) => findingView(finding, facts, ref, t)),
  };
}

function findingView(finding: Finding, facts: Facts, ref: string, t: Words): FindingView {
  return {
    rule: finding.rule,
    title: t(`law.${finding.rule}.title`),
    answer: finding.answer,
    answerWord: t(`law.answer.${finding.answer}`),
    cite: t(`law.cite.${finding.cite.law}`, { article: finding.cite.article }),
    url: finding.cite.url,
    because: finding.because.map(({ key, values }) => t(key, values)),
    missing: finding.missing.map((path) => missingView(path, facts, ref, t)),
  };
}

/** A missing fact in words, and where it is answered. */
export function missingView(
  path: string,
  facts: Facts,
  ref: string,
  t: Words,
): { label: string; href: string } {
  const [section = "", ...rest] = path.split("/");
  if (section === "awareness") {
    return { label: t("dossier.judgeAwareness"), href: `/incidents/${ref}/awareness` };
  }
  if (!Object.hasOwn(sections, section)) return { label: path, href: `/incidents/${ref}/facts` };
  const name = section as SectionName;
  if (rest.length === 0) {
    return {
      label: name === "group" ? t("dossier.addGroup") : t(`facts.sections.${name}.title`),
      href: `/incidents/${ref}/facts/${name}${sections[name].repeats ? "/new" : ""}`,
    };
  }
  const field = rest.at(-1) ?? "";
  const item = rest.length > 1 ? rest[0] : undefined;
  const group = facts.groups.find((one) => one.id === item)?.facts.name.value;
  const label = t(`facts.${name}.${field}.label`);
  return {
    label: group ? `${label} (${group})` : label,
    href: `/incidents/${ref}/facts/${name}${item ? `/${item}` : ""}#${field}`,
  };
}
