import { Sheet } from "#app/_components/sheet.tsx";
import type { Decision } from "#lib/decisions/decision.ts";
import { type Effect, effects } from "#lib/law/article.ts";
import { articles } from "#lib/law/articles.ts";
import type { Finding } from "#lib/law/finding.ts";
import { FindingText, type Shown } from "./finding-text.tsx";
import styles from "./reasoning.module.css";

function effectOf({ rule }: Finding): Effect {
  return articles.find((article) => article.rule === rule)?.effect ?? "informs";
}

/** One decision: its outcome, and the rules in the order in which they count: gate, duty, exception, what goes above all. */
export function DecisionSteps({ decision, ...shown }: Shown & { decision: Decision }) {
  const { facts, t } = shown;
  const name = facts.groups.find(({ id }) => id === decision.group)?.facts.name.value;
  const question = t(`proposals.question.${decision.duty}`);
  return (
    <Sheet title={name ? `${question} ${name}` : question}>
      <p className={styles.outcome}>
        {t("reasoning.outcome", { outcome: t(`proposals.outcome.${decision.outcome}`) })}
      </p>
      <p>{t(decision.headline.key, decision.headline.values)}</p>
      {decision.deviation?.reason && (
        <p>
          {t("proposals.deviation", {
            proposed: t(`proposals.outcome.${decision.deviation.proposed}`),
            reason: decision.deviation.reason,
          })}
        </p>
      )}
      {effects.map((effect) => {
        const findings = decision.findings.filter((finding) => effectOf(finding) === effect);
        if (findings.length === 0) return null;
        return (
          <div key={effect} className={styles.step}>
            <p className={styles.effect}>{t(`law.effect.${effect}`)}</p>
            {findings.map((finding) => (
              <FindingText key={`${finding.rule} ${finding.group}`} finding={finding} {...shown} />
            ))}
          </div>
        );
      })}
    </Sheet>
  );
}
