import { and, asc, count, desc, eq, gt, lt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { assemble } from "#lib/dossier.ts";
import {
  registerRow as derive,
  type RegisterRow,
  type RowTask,
  rowShape,
} from "#lib/register/register-row.ts";
import { changeHouse } from "./change.ts";
import { database } from "./client.ts";
import { NotFound } from "./outcome.ts";
import { readRecord } from "./record.ts";
import { writeRegisterRow } from "./register-row.ts";
import { incident, registerRow } from "./schema.ts";
import { visibleTo } from "./visible.ts";

export const registerSorts = ["known", "due", "reference"] as const;
export type RegisterSort = (typeof registerSorts)[number];

export type RegisterFilter = {
  year: number | null;
  state: "all" | "running" | "closed" | "not-a-breach" | "merged" | "breaches";
  notified: "all" | "yes" | "no" | "open";
  words: string;
  sort: RegisterSort;
  direction: "up" | "down";
};

export type RegisterPage = { rows: RegisterRow[]; next: string | null; total: number };

const pageSize = 50;

/** The rows this actor may see that fit the filter, a page at a time by key, with the total. */
export async function listRegister(
  actor: Actor,
  filter: RegisterFilter,
  after: string | null,
): Promise<RegisterPage> {
  if (!can(actor.person.roles, "see-register")) throw new NotFound("register");
  const fits = and(visibleTo(actor), ...conditions(filter));
  const [found, [total]] = await Promise.all([
    database()
      .select({ row: registerRow.row, id: registerRow.incidentId, key: sortKey(filter.sort) })
      .from(registerRow)
      .where(and(fits, beyond(filter, after)))
      .orderBy(...order(filter))
      .limit(pageSize + 1),
    database().select({ n: count() }).from(registerRow).where(fits),
  ]);
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  return {
    rows: await Promise.all(page.map((one) => fresh(revive(one.row), actor.at))),
    next: found.length > pageSize && last ? `${last.key}|${last.id}` : null,
    total: total?.n ?? 0,
  };
}

/** The years in which this actor has anything in sight, newest first. */
export async function listRegisterYears(actor: Actor): Promise<number[]> {
  if (!can(actor.person.roles, "see-register")) throw new NotFound("register");
  const rows = await database()
    .selectDistinct({ year: registerRow.year })
    .from(registerRow)
    .where(visibleTo(actor))
    .orderBy(desc(registerRow.year));
  return rows.map(({ year }) => year);
}

// Sorting is chosen from this fixed list; nothing typed by a person ever becomes part of a query's shape.
function sortColumn(sort: RegisterSort): SQL {
  switch (sort) {
    case "known":
      return sql`${registerRow.knownAt}`;
    case "due":
      return sql`coalesce(${registerRow.dueAt}, 'infinity'::timestamptz)`;
    case "reference":
      return sql`(${registerRow.year} * 1000000 + ${registerRow.number})`;
  }
}

function sortKey(sort: RegisterSort): SQL<string> {
  return sort === "reference"
    ? sql<string>`${sortColumn(sort)}::text`
    : sql<string>`extract(epoch from ${sortColumn(sort)})::text`;
}

function order(filter: RegisterFilter): SQL[] {
  const by = filter.direction === "up" ? asc : desc;
  return [by(sortColumn(filter.sort)), by(registerRow.incidentId)];
}

function beyond(filter: RegisterFilter, after: string | null): SQL | undefined {
  const [key, id] = after?.split("|") ?? [];
  if (!key || !id || !/^(-?[\d.]+|Infinity)$/.test(key) || !/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const column = sortColumn(filter.sort);
  const value =
    filter.sort === "reference" ? sql`${key}::bigint` : sql`to_timestamp(${key}::double precision)`;
  const past = filter.direction === "up" ? gt : lt;
  return or(past(column, value), and(eq(column, value), past(registerRow.incidentId, id)));
}

function conditions(filter: RegisterFilter): SQL[] {
  const all: SQL[] = [];
  if (filter.year) all.push(eq(registerRow.year, filter.year));
  if (filter.state === "running") all.push(eq(registerRow.running, true));
  if (filter.state === "closed") all.push(eq(registerRow.status, "closed"));
  if (filter.state === "not-a-breach") all.push(eq(registerRow.status, "not-a-breach"));
  if (filter.state === "merged") all.push(eq(registerRow.status, "merged"));
  if (filter.state === "breaches") all.push(eq(registerRow.breach, true));
  if (filter.notified !== "all") all.push(eq(registerRow.notified, filter.notified));
  const words = filter.words.trim().slice(0, 200);
  if (words) {
    all.push(
      sql`(${registerRow.search} @@ websearch_to_tsquery('dutch', ${words}) or ${registerRow.ref} = upper(${words}))`,
    );
  }
  return all;
}

/** What is running and in sight, soonest deadline first. */
export async function listRunning(actor: Actor, most = 50): Promise<RegisterRow[]> {
  if (!can(actor.person.roles, "see-incidents")) return [];
  const rows = await database()
    .select({ row: registerRow.row })
    .from(registerRow)
    .where(and(visibleTo(actor), eq(registerRow.running, true)))
    .orderBy(sql`${registerRow.dueAt} asc nulls last`, asc(registerRow.incidentId))
    .limit(most);
  return Promise.all(rows.map((one) => fresh(revive(one.row), actor.at)));
}

/**
 * The row as it is now. Time alone can change what must happen next, and an older release can have left a row in another
 * shape; both are derived again for the reader.
 */
async function fresh(row: RegisterRow, at: Date): Promise<RegisterRow> {
  if (row.shape === rowShape && (!row.changesAt || row.changesAt > at)) return row;
  const [found] = await database().select().from(incident).where(eq(incident.id, row.incidentId));
  return found ? derive(assemble(await readRecord(database(), found), at)) : row;
}

export type Counts = { running: number; waiting: number; overdue: number; thisYear: number };

/** The small figures of the start page, over what this actor may see. */
export async function countDossiers(actor: Actor, year: number): Promise<Counts> {
  const [row] = await database()
    .select({
      running: sql<number>`count(*) filter (where ${registerRow.running})::int`,
      waiting: sql<number>`count(*) filter (where ${registerRow.status} = 'awaiting-approval')::int`,
      overdue: sql<number>`count(*) filter (where ${registerRow.running} and ${registerRow.dueAt} < ${actor.at.toISOString()}::timestamptz)::int`,
      thisYear: sql<number>`count(*) filter (where ${registerRow.year} = ${year})::int`,
    })
    .from(registerRow)
    .where(visibleTo(actor));
  return row ?? { running: 0, waiting: 0, overdue: 0, thisYear: 0 };
}

export type OwnReport = { ref: string; title: string; loggedAt: Date; status: RegisterRow["status"] };

/** What this person logged themselves: all that a reporter gets to see of a dossier. */
export async function listOwnReports(actor: Actor, most = 20): Promise<OwnReport[]> {
  if (!can(actor.person.roles, "see-own-reports")) return [];
  const rows = await database()
    .select({
      ref: registerRow.ref,
      title: registerRow.title,
      loggedAt: registerRow.loggedAt,
      status: registerRow.status,
    })
    .from(registerRow)
    .where(eq(registerRow.loggedBy, actor.person.id))
    .orderBy(desc(registerRow.loggedAt))
    .limit(most);
  return rows.map((row) => ({ ...row, status: row.status as RegisterRow["status"] }));
}

/** Every row that fits, in order, for an export; the export itself goes into the audit log. */
export async function exportRegister(actor: Actor, filter: RegisterFilter): Promise<RegisterRow[]> {
  if (!can(actor.person.roles, "export-register")) throw new NotFound("export");
  const rows = await database()
    .select({ row: registerRow.row })
    .from(registerRow)
    .where(and(visibleTo(actor), ...conditions(filter)))
    .orderBy(...order(filter));
  await changeHouse(actor, "export-register", async () => {
    const { words: _words, ...rest } = filter;
    return {
      ok: true,
      value: null,
      happened: [{ event: "register-exported", details: { rows: rows.length, ...rest } }],
    };
  });
  return Promise.all(rows.map((one) => fresh(revive(one.row), actor.at)));
}

/** Derives every row again from the record. For the operator's command: rebuilt must equal written. */
export async function rebuildRegister(at: Date): Promise<{ rebuilt: number }> {
  const all = await database().select({ id: incident.id }).from(incident).orderBy(asc(incident.ref));
  for (const { id } of all) {
    await database().transaction(async (tx) => {
      const [row] = await tx.select().from(incident).where(eq(incident.id, id)).for("update");
      if (!row) return;
      const record = await readRecord(tx, row);
      await writeRegisterRow(tx, assemble(record, at), record.putTo);
    });
  }
  return { rebuilt: all.length };
}

const instants = [
  "loggedAt",
  "firstSignalAt",
  "awareAt",
  "dueAt",
  "doneAt",
  "filedAt",
  "informedAt",
  "closedAt",
  "changesAt",
] as const;

/** A stored row with its instants as dates again. */
function revive(stored: unknown): RegisterRow {
  const row = { ...(stored as Record<string, unknown>) };
  for (const name of instants) if (typeof row[name] === "string") row[name] = new Date(row[name] as string);
  const tasks = (row.tasks ?? []) as (Omit<RowTask, "dueAt"> & { dueAt: string | null })[];
  row.tasks = tasks.map((task) => ({ ...task, dueAt: task.dueAt ? new Date(task.dueAt) : null }));
  return row as RegisterRow;
}
