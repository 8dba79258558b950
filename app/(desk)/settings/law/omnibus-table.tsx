import { DataTable } from "#app/_components/data-table.tsx";
import { valueOn } from "#lib/law/dated.ts";
import { type NotifyRule, notifyRules, omnibusCite, proposedRule } from "#lib/law/regimes/omnibus.ts";
import type { Words } from "#lib/words/words.ts";

/** The rule that holds today beside the one that is proposed, each part on its line. */
export function OmnibusTable({ at, t }: { at: Date; t: Words }) {
  const today = valueOn(notifyRules, at);
  const say: Record<"hours" | "threshold" | "channel", (rule: NotifyRule) => string> = {
    hours: ({ hours }) => t("regimes.omnibus.hours", { hours }),
    threshold: ({ threshold }) => t(`regimes.omnibus.threshold.${threshold}`),
    channel: ({ channel }) => t(`regimes.channel.${channel}`),
  };
  const parts = ["hours", "threshold", "channel"] as const;
  return (
    <>
      <p>
        <b>{t("regimes.omnibus.label")}</b>
      </p>
      <p className="quiet">{t("regimes.omnibus.lead")}</p>
      <DataTable
        name={t("regimes.omnibus.title")}
        columns={(["what", "today", "proposed"] as const).map((key) => ({
          key,
          head: t(`regimes.omnibus.column.${key}`),
        }))}
        rows={parts.map((part) => ({
          key: part,
          cells: [t(`regimes.omnibus.row.${part}`), say[part](today), say[part](proposedRule)],
        }))}
      />
      <p className="quiet small">
        <a href={omnibusCite.url}>{t("regimes.law.omnibus", { article: omnibusCite.article })}</a>.{" "}
        {t("regimes.omnibus.read")}
      </p>
    </>
  );
}
