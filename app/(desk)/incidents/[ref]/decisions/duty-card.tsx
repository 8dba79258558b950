import { DecisionCard } from "#app/_components/decision-card.tsx";
import { findingRows } from "#app/(desk)/_deciding/finding-rows.ts";
import { can } from "#lib/access/can.ts";
import type { Decision } from "#lib/decisions/decision.ts";
import { sayAmount } from "#lib/reports/spell-out.ts";
import styles from "./decisions.module.css";
import { ProposeSteps } from "./propose-steps.tsx";
import { Standing } from "./standing.tsx";
import type { Deciding, Subject } from "./subjects.ts";

const articles: Record<Decision["duty"], string> = {
  "notify-authority": "33(1)",
  "inform-people": "34",
  "keep-register": "33(5)",
};

/** One duty: its question, the answer as a sentence, how far the decision is, and the articles with their reasons. */
export function DutyCard({ subject, ...deciding }: Deciding & { subject: Subject }) {
  const { dossier, t } = deciding;
  const { key: _key, ...step } = subject;
  const { decision, kind } = subject;
  const { facts, ref } = dossier.record;
  return (
    <DecisionCard
      question={t(`proposals.question.${decision.duty}`)}
      about={aboutOf(decision, deciding)}
      answer={t(decision.headline.key, decision.headline.values)}
      beside={
        kind && (
          <div className={styles.beside}>
            <Standing latest={subject.latest} until={subject.until} {...deciding} />
            <RiskLines decision={decision} {...deciding} />
            {decision.inDoubt && <p>{t("proposals.inDoubt")}</p>}
          </div>
        )
      }
      findings={findingRows(decision, { facts, ref, t })}
      actions={kind && <ProposeSteps {...step} kind={kind} {...deciding} />}
      note={kind ? null : t("proposals.notFourEyes")}
    />
  );
}

function aboutOf({ duty, group }: Decision, { dossier, actor, t }: Deciding): string[] {
  const cite = t("law.cite.gdpr", { article: articles[duty] });
  const found = dossier.record.facts.groups.find(({ id }) => id === group)?.facts;
  if (!found) return [cite];
  const count = found.people.value && sayAmount(found.people.value, actor.locale, t);
  return [nameOf(group, dossier, t), ...(count ? [t("dossier.peopleCount", { count })] : []), cite];
}

/** What the card calls the group; where two are called the same, with their number in the dossier. */
function nameOf(id: string | null, { record }: Deciding["dossier"], t: Deciding["t"]): string {
  const names = record.facts.groups.map(({ facts }) => facts.name.value ?? t("dossier.unnamedGroup"));
  const at = record.facts.groups.findIndex((one) => one.id === id);
  const name = names[at] ?? "";
  return names.filter((other) => other === name).length > 1
    ? t("proposals.sameName", { name, number: at + 1 })
    : name;
}

/** The risk as the app proposes it, and as a person judged it, with the reason; a deviation says so. */
function RiskLines({ decision, dossier, actor, t }: Deciding & { decision: Decision }) {
  const { record, proposal } = dossier;
  const proposed =
    decision.duty === "inform-people"
      ? proposal.informPeople.find(({ group }) => group === decision.group)
      : proposal.notifyAuthority;
  const judgement = record.facts.judgements.find(({ id }) => id === decision.group)?.facts;
  const risk = (level: string) => t(`dossier.risk.${level}`);
  const mayJudge = can(actor.person.roles, "save-facts") && !record.closing;
  return (
    <div className={styles.risk}>
      <p>
        {t("proposals.riskProposed", { risk: risk(proposed?.risk ?? "unknown") })}{" "}
        {decision.group === null && decision.risk !== proposed?.risk && (
          <>{t("proposals.riskJudged", { risk: risk(decision.risk), reason: "" }).trim()} </>
        )}
        {decision.group !== null && !judgement?.risk.value && <>{t("proposals.riskOpen")} </>}
        {decision.group !== null && mayJudge && (
          <a href={`/incidents/${record.ref}/facts/judgement/${decision.group}`}>{t("dossier.judge")}</a>
        )}
      </p>
      {judgement?.risk.value && (
        <p>
          {t("proposals.riskJudged", {
            risk: risk(judgement.risk.value),
            reason: judgement.reason.value ?? "",
          }).trim()}
        </p>
      )}
      {decision.deviation && (
        <p>
          <b>
            {decision.deviation.reason
              ? t("proposals.deviation", {
                  proposed: t(`proposals.outcome.${decision.deviation.proposed}`),
                  reason: decision.deviation.reason,
                })
              : t("decisions.deviationReasonMissing")}
          </b>
        </p>
      )}
    </div>
  );
}
