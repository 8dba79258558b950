import { type Column, DataTable } from "#app/_components/data-table.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import type { RegisterFilter, RegisterSort } from "#db/register.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayTable } from "#lib/clock/say-moment.ts";
import { clockState } from "#lib/clock/time-left.ts";
import type { RegisterRow } from "#lib/register/register-row.ts";
import type { Words } from "#lib/words/words.ts";
import { filterHref, firstDirection } from "./read-filter.ts";
import styles from "./register.module.css";
import { sayInformed, sayNotified, sayPeople } from "./register-line.ts";

type TableProps = { rows: RegisterRow[]; filter: RegisterFilter; actor: Actor; t: Words };

/** The rows of the register, each with the way to its dossier; three columns sort. */
export function RegisterTable({ rows, filter, actor, t }: TableProps) {
  return (
    <DataTable
      name={t("register.title")}
      columns={columnsOf(filter, t)}
      rows={rows.map((row) => ({ key: row.ref, cells: cellsOf(row, actor, t) }))}
    />
  );
}

function columnsOf(filter: RegisterFilter, t: Words): Column[] {
  const column = (key: string, more: Partial<Column> = {}): Column => ({
    key,
    head: t(`register.column.${key}`),
    ...more,
  });
  return [
    column("reference", { sort: sortBy("reference", filter) }),
    column("known", { nowrap: true, sort: sortBy("known", filter) }),
    column("what"),
    column("kind"),
    column("people", { number: true }),
    column("risk"),
    column("due", { nowrap: true, sort: sortBy("due", filter) }),
    column("notified"),
    column("informed"),
    column("status"),
  ];
}

/** A column sorts first in its own direction, and the other way when it is asked again. */
function sortBy(sort: RegisterSort, filter: RegisterFilter): Column["sort"] {
  const mine = filter.sort === sort;
  const direction = mine ? (filter.direction === "up" ? "down" : "up") : firstDirection(sort);
  return {
    href: filterHref("/register", { ...filter, sort, direction }),
    now: mine ? (filter.direction === "up" ? "ascending" : "descending") : null,
  };
}

function cellsOf(row: RegisterRow, actor: Actor, t: Words) {
  const { locale } = actor;
  const late = row.lateness !== null && row.lateness !== "in-time";
  return [
    <a key="reference" href={`/incidents/${row.ref}`}>
      {row.ref}
    </a>,
    <Known key="known" row={row} actor={actor} t={t} />,
    <div key="what" className={styles.what}>
      <bdi>{row.title}</bdi>
    </div>,
    <div key="kind" className={styles.kind}>
      {row.incidentKind ? t(`register.kind.${row.incidentKind}`) : t("facts.unknown")}
    </div>,
    sayPeople(row, locale, t),
    t(`register.risk.${row.risk}`),
    row.dueAt && <Due key="due" dueAt={row.dueAt} actor={actor} t={t} />,
    <div key="notified" className={styles.why}>
      <bdi>{sayNotified(row, locale, t)}</bdi>
      {late && <small className={styles.note}>{t(`workflow.clock.lateness.${row.lateness}`)}</small>}
    </div>,
    sayInformed(row, locale, t),
    t(`workflow.status.${row.status}`),
  ];
}

/** Since when we know; before that was judged, the first signal, called by its name. */
function Known({ row, actor, t }: { row: RegisterRow; actor: Actor; t: Words }) {
  const at = row.awareAt ?? row.firstSignalAt;
  return (
    <>
      <time dateTime={at.toISOString()}>{sayTable(at, actor.locale)}</time>
      {!row.awareAt && <small className={styles.note}>{t("register.firstSignal")}</small>}
    </>
  );
}

/** Until when, with how that stands: only what still asks for a notification has a deadline here. */
function Due({ dueAt, actor, t }: { dueAt: Date; actor: Actor; t: Words }) {
  const state = clockState({ dueAt, now: actor.at });
  return (
    <>
      <time dateTime={dueAt.toISOString()}>{sayTable(dueAt, actor.locale)}</time>
      <span className={styles.note} data-screen-only="">
        <StateBadge bare state={state} text={t(`clock.state.${state}`)} />
      </span>
    </>
  );
}
