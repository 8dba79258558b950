import type { ShownFinding } from "#app/_components/finding-list.tsx";
import { missingView } from "#app/(desk)/_view/decision-view.ts";
import type { Decision } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Finding } from "#lib/law/finding.ts";
import type { Words } from "#lib/words/words.ts";

type Asked = { facts: Facts; ref: string; t: Words };

/** The findings of a decision as they stand today: what is missing leads to where it is answered. */
export function findingRows(decision: Decision, asked: Asked): ShownFinding[] {
  return decision.findings.map((finding, at) => ({
    ...row(decision, finding, at, asked),
    missing: missing(finding, asked).map(({ label, href }) => ({ text: label, href })),
  }));
}

/** The findings of a decision that was frozen: what was missing then is told, and leads nowhere. */
export function frozenFindingRows(decision: Decision, asked: Asked): ShownFinding[] {
  const { t } = asked;
  return decision.findings.map((finding, at) => {
    const open = missing(finding, asked).map(({ label }) => label);
    const one = row(decision, finding, at, asked);
    if (open.length === 0) return one;
    return { ...one, because: [...one.because, `${t("proposals.missing")}: ${open.join(" · ")}`] };
  });
}

function row(decision: Decision, finding: Finding, at: number, { facts, t }: Asked): ShownFinding {
  const title = t(`law.${finding.rule}.title`);
  // A rule that is asked per group says which, where the decision is about all of them together.
  const group = decision.group === null && facts.groups.length > 1 ? finding.group : undefined;
  const name = facts.groups.find(({ id }) => id === group)?.facts.name.value;
  return {
    id: `${finding.rule} ${at}`,
    title: name ? t("approvals.ofGroup", { kind: title, group: name }) : title,
    cite: {
      text: t(`law.cite.${finding.cite.law}`, { article: finding.cite.article }),
      href: finding.cite.url,
    },
    answer: finding.answer,
    answerText: t(`law.answer.${finding.answer}`),
    because: finding.because.map(({ key, values }) => t(key, values)),
  };
}

/** One fact can be asked for in two ways; it is named once. */
function missing(finding: Finding, { facts, ref, t }: Asked): { label: string; href: string }[] {
  const views = finding.missing.map((path) => missingView(path, facts, ref, t));
  return views.filter(({ href }, at) => views.findIndex((other) => other.href === href) === at);
}
