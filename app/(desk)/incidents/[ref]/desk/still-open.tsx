import { unconfirmed } from "#lib/reports/ap/filing-check.ts";
import { unanswered } from "#lib/reports/report.ts";
import styles from "./desk.module.css";
import type { OpenedDesk } from "./open-desk.ts";

/** What has no answer yet, the obligatory first, and what was derived and nobody confirmed: a look, not a stop. */
export function StillOpen({ desk }: { desk: OpenedDesk }) {
  const { report, rows, t } = desk;
  const missing = unanswered(report).toSorted((a, b) => Number(b.obligatory) - Number(a.obligatory));
  const confirmed = new Set(rows.flatMap(({ id, confirmed }) => (confirmed ? [id] : [])));
  const derived = unconfirmed(report, confirmed);
  return (
    <div className={styles.lists}>
      <List title={t("desk.missing", { count: missing.length })} entries={missing} desk={desk} />
      <List title={t("desk.toConfirm", { count: derived.length })} entries={derived} desk={desk} />
    </div>
  );
}

type ListProps = { title: string; entries: ReturnType<typeof unanswered>; desk: OpenedDesk };

function List({ title, entries, desk: { t } }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {entries.map(({ id, number, obligatory }) => (
          <li key={id}>
            <a href={`#copy-${id}`}>{`${number ?? ""} ${t(`ap.questions.${id}`)}`.trim()}</a>
            {obligatory && <span className="quiet small"> ({t("reports.obligatory")})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
