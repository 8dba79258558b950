import { DataTable } from "#app/_components/data-table.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { confidentialityTable } from "#lib/risk/confidentiality.ts";
import { exposures } from "#lib/risk/exposure.ts";
import { manyPeople, veryManyPeople } from "#lib/risk/number.ts";
import { sensitivities, weightOfCategory } from "#lib/risk/sensitivity.ts";
import type { Words } from "#lib/words/words.ts";

/** How the proposal of the risk weighs: what the data are, who has them, and what the two make together. */
export function RiskTables({ t }: { t: Words }) {
  const level = (cell: (typeof confidentialityTable)["trivial"]["none"]) =>
    typeof cell === "string"
      ? t(`risk.level.${cell}`)
      : cell.map((one) => t(`risk.level.${one}`)).join(" / ");
  const ofWeight = (weight: string) =>
    Object.entries(weightOfCategory)
      .filter(([, own]) => own === weight)
      .map(([category]) => t(`facts.group.dataCategories.options.${category}`))
      .join("; ");
  return (
    <Sheet id="risk" title={t("reasoning.riskTitle")}>
      <p>{t("reasoning.riskLead", { many: manyPeople, veryMany: veryManyPeople })}</p>
      <DataTable
        name={t("reasoning.sensitivityTitle")}
        columns={[
          { key: "weight", head: t("reasoning.columns.weight") },
          { key: "data", head: t("reasoning.columns.data") },
        ]}
        rows={sensitivities.map((weight) => ({
          key: weight,
          cells: [t(`reasoning.sensitivity.${weight}`), ofWeight(weight) || t("reasoning.none")],
        }))}
      />
      <DataTable
        name={t("reasoning.table", { title: t("reasoning.riskTitle") })}
        columns={[
          { key: "exposure", head: t("reasoning.columns.exposure") },
          ...sensitivities.map((weight) => ({ key: weight, head: t(`reasoning.sensitivity.${weight}`) })),
        ]}
        rows={exposures.map((exposure) => ({
          key: exposure,
          cells: [
            t(`reasoning.exposure.${exposure}`),
            ...sensitivities.map((weight) => level(confidentialityTable[weight][exposure])),
          ],
        }))}
      />
    </Sheet>
  );
}
