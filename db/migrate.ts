import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

const folder = path.join(import.meta.dirname, "migrations");
const oldestServer = 150_000;

type Journal = { entries: { tag: string; when: number }[] };

/** Brings the database to this release's schema, proves that every migration is there, and gives the app its role. */
export async function migrateDatabase(ownerUrl: string, appPassword?: string): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: ownerUrl, options: "-c TimeZone=UTC" });
  await client.connect();
  try {
    await refuseOldServer(client);
    // Two apps that start together must not migrate together.
    await client.query("select pg_advisory_lock(727272)");
    await migrate(drizzle(client), { migrationsFolder: folder });
    const migrations = await proveMigrations(client);
    await giveAppItsRole(client, appPassword);
    const { rows } = await client.query<{ found: boolean }>(
      "select exists (select 1 from organisation) as found",
    );
    return { migrations, organisation: rows[0]?.found ?? false };
  } finally {
    await client.end();
  }
}

export type MigrationReport = { migrations: number; organisation: boolean };

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>("show server_version_num");
  if (Number(rows[0]?.server_version_num) < oldestServer) {
    throw new Error("PostgreSQL 15 or newer is needed");
  }
}

// The migrator skips a migration whose time in the journal is out of order and still reports success: compare afterwards.
async function proveMigrations(client: pg.Client): Promise<number> {
  const journal = JSON.parse(readFileSync(path.join(folder, "meta/_journal.json"), "utf8")) as Journal;
  const expected = journal.entries.map(({ tag }) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, `${tag}.sql`), "utf8"))
      .digest("hex"),
  );
  const { rows } = await client.query<{ hash: string }>(
    "select hash from drizzle.__drizzle_migrations order by id",
  );
  const found = rows.map((row) => row.hash);
  if (expected.length !== found.length || expected.some((hash, i) => hash !== found[i])) {
    throw new Error("The migrations in the database are not those of this release");
  }
  return found.length;
}

const writeOnce = [
  "audit_event",
  "approval",
  "filing",
  "filing_number",
  "advice",
  "fact_revision",
  "proposal_view",
  "legal_setting",
  "letter",
  "confirmed_answer",
  "copied_answer",
  "promise",
  "promise_kept",
  "portal_outage",
  "evidence_file",
  "correspondence",
  "correspondence_step",
];

async function giveAppItsRole(client: pg.Client, password?: string): Promise<void> {
  if (!(await makeRole(client))) return;
  if (password) await client.query(`alter role lekwijzer_app password ${pg.escapeLiteral(password)}`);
  await client.query("grant usage on schema public to lekwijzer_app");
  await client.query("grant select, insert, update, delete on all tables in schema public to lekwijzer_app");
  await client.query("grant usage on all sequences in schema public to lekwijzer_app");
  for (const table of writeOnce)
    await client.query(`revoke update, delete, truncate on ${table} from lekwijzer_app`);
  await client.query("revoke delete on incident, proposal, organisation, person from lekwijzer_app");
}

/** Makes the app's role where it is not there yet; false where this owner may not make roles, and then serves itself. */
async function makeRole(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("select 1 from pg_roles where rolname = 'lekwijzer_app'");
  if (rows.length > 0) return true;
  try {
    await client.query("create role lekwijzer_app login");
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    // Two clusters' worth of tests may make the role at the same moment; the second finds it made.
    if (code === "42710" || code === "23505") return true;
    if (code === "42501") return false;
    throw error;
  }
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  const url = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_OWNER_URL is not set");
  const report = await migrateDatabase(url, process.env.LEKWIJZER_APP_PASSWORD);
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
