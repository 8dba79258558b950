import { DataTable } from "#app/_components/data-table.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { missingView } from "#app/(desk)/_view/decision-view.ts";
import type { Group } from "#lib/facts/group.ts";
import { riskProposal } from "#lib/risk/proposal.ts";
import type { Shown } from "./finding-text.tsx";

/** How the risk for one group was weighed, factor by factor, and what a person judged beside it. */
export function GroupFactors({ group, facts, recordRef, t }: Shown & { group: Group }) {
  const { level, because, factors } = riskProposal(facts, group);
  const judgement = facts.judgements.find(({ id }) => id === group.id)?.facts;
  const name = group.facts.name.value ?? t("dossier.unnamedGroup");
  return (
    <Sheet title={t("reasoning.groupTitle", { group: name })}>
      <p>
        <b>{t("proposals.riskProposed", { risk: t(`dossier.risk.${level}`) })}</b>{" "}
        {because.map(({ key, values }) => t(key, values)).join(" ")}
      </p>
      {judgement?.risk.value && (
        <p>
          {t("proposals.riskJudged", {
            risk: t(`dossier.risk.${judgement.risk.value}`),
            reason: judgement.reason.value ?? "",
          }).trim()}
        </p>
      )}
      <DataTable
        name={t("reasoning.table", { title: t("reasoning.groupTitle", { group: name }) })}
        columns={["factor", "weight", "why"].map((key) => ({ key, head: t(`reasoning.columns.${key}`) }))}
        rows={factors.map(({ factor, weight, because: why, missing }) => ({
          key: factor,
          cells: [
            t(`risk.factor.${factor}`),
            t(`risk.weight.${weight}`),
            <>
              {why.map(({ key, values }) => t(key, values)).join(" ")}
              {missing.map((path) => {
                const { label, href } = missingView(path, facts, recordRef, t);
                return (
                  <span key={path}>
                    {" "}
                    <a href={href}>{label}</a>
                  </span>
                );
              })}
            </>,
          ],
        }))}
      />
    </Sheet>
  );
}
