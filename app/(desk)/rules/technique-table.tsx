import { DataTable } from "#app/_components/data-table.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { sayIsoDay } from "#lib/clock/say-iso-day.ts";
import { catalogue } from "#lib/encryption/catalogue.ts";
import type { Locale, Words } from "#lib/words/words.ts";

const columns = ["technique", "standing", "source"] as const;

/** How every technique of protection stands, since when, and according to whom. */
export function TechniqueTable({ locale, t }: { locale: Locale; t: Words }) {
  const rows = Object.entries(catalogue).map(([method, { standing, source }]) => ({
    key: method,
    cells: [
      t(`facts.group.method.options.${method}`),
      standing
        .map(({ from, value }, at) =>
          at === 0
            ? t(`reasoning.standing.${value}`)
            : t("reasoning.standingFrom", {
                standing: t(`reasoning.standing.${value}`),
                day: sayIsoDay(from, locale),
              }),
        )
        .join("; "),
      <>
        <a href={source.url} lang={source.lang}>
          {source.name}
        </a>
        {" · "}
        {source.checkedOn
          ? t("law.checkedOn", { day: sayIsoDay(source.checkedOn, locale) })
          : t("reasoning.notCompared")}
      </>,
    ],
  }));
  return (
    <Sheet id="techniques" title={t("reasoning.techniquesTitle")}>
      <p>{t("reasoning.techniquesLead")}</p>
      <DataTable
        name={t("reasoning.table", { title: t("reasoning.techniquesTitle") })}
        columns={columns.map((key) => ({ key, head: t(`reasoning.columns.${key}`) }))}
        rows={rows}
      />
    </Sheet>
  );
}
