import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { run } from "./child.ts";
import { socketUrl } from "./postgres.ts";
import { accountFor, placeFor } from "./postgres-account.ts";
import { holdServer } from "./postgres-hold.ts";
import { embeddedPrograms, type Programs } from "./postgres-programs.ts";
import { Stop, say } from "./say.mjs";
import type { Secrets } from "./secrets.ts";
import { logFile, type Settings } from "./settings.ts";

/** The database of a command: its owner's address for migrations, and its release when the command is done. */
export type OpenDatabase = { ownerUrl: string; embedded: boolean; release(): Promise<void> };
/** What a migration told: how many there are, and whether an organisation has been made. */
export type Migrated = { migrations: number; organisation: boolean };

const NAME = "lekwijzer";
const ROLE = "lekwijzer_app";

/** Opens the organisation's own PostgreSQL when one is set, else the embedded one, started if need be. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    const ownerUrl = settings.databaseOwnerUrl ?? settings.databaseUrl;
    await refuseUnfit(ownerUrl);
    return { ownerUrl, embedded: false, release: async () => {} };
  }
  return openEmbedded(settings.dataFolder, { lasting: true });
}

/** Opens the embedded PostgreSQL of a data folder; `programs` other than the packaged ones are for tests. */
export async function openEmbedded(
  dataFolder: string,
  how: { lasting: boolean; programs?: Programs },
): Promise<OpenDatabase> {
  const folder = placeFor(dataFolder);
  const account = accountFor(folder);
  const programs = how.programs ?? embeddedPrograms(account);
  const cluster = { folder, account, programs, log: logFile(dataFolder), lasting: how.lasting };
  let released = false;
  const hold = () =>
    holdServer(cluster, () => {
      if (!released) recovery = recover().catch((error: Error) => say(`  ${error.message}`));
    });
  // A server that dies (out of memory, perhaps) is started again; the app finds it on the same socket.
  const recover = async () => {
    say(`  The database stopped; starting it again (see ${cluster.log}).`);
    await wait(500);
    held = await hold();
  };
  let held = await hold();
  let recovery: Promise<void> | undefined;
  const release = async () => {
    released = true;
    await recovery;
    await held.release();
  };
  try {
    await makeDatabase(held.socket);
  } catch (error) {
    await release();
    throw error;
  }
  return { ownerUrl: socketUrl(held.socket, "postgres", NAME), embedded: true, release };
}

async function makeDatabase(socket: string): Promise<void> {
  await withClient(socketUrl(socket, "postgres", "postgres"), async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [NAME]);
    if (rowCount) return;
    await client.query(`create database ${NAME}`).catch((error: { code?: string }) => {
      // Another command made it in the same moment.
      if (error.code !== "42P04" && error.code !== "23505") throw error;
    });
  });
}

/** Runs `work` with a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function refuseUnfit(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>("show server_version_num");
    return Number(rows[0]?.server_version_num);
  }).catch((error: Error) => {
    throw new Stop(
      `The PostgreSQL of DATABASE_URL cannot be used: ${error.message || "it does not answer"}.`,
    );
  });
  if (version < 150_000) {
    throw new Stop(
      `The PostgreSQL of DATABASE_URL is version ${Math.floor(version / 10_000)}: Lekwijzer needs 15 or newer.`,
    );
  }
}

/** Brings the database to this release, and gives the address under which the app serves: the role that changes no tables. */
export async function migrate(
  database: OpenDatabase,
  settings: Settings,
  secrets: Secrets,
): Promise<Migrated & { appUrl: string }> {
  const given = settings.databaseUrl && settings.databaseOwnerUrl ? settings.databaseUrl : undefined;
  const wanted = given ?? withRole(database, secrets.databasePassword);
  // Only a role that is made now gets our password: one that exists may serve another installation on that server.
  const makes = !database.embedded && !given && !(await roleExists(database.ownerUrl));
  const password = makes ? secrets.databasePassword : undefined;
  const told = await runMigrations(database.ownerUrl, password);
  if (given || database.embedded || (await canConnect(wanted))) return { ...told, appUrl: wanted };
  say(
    `  The app serves as the owner of the database, because the role ${ROLE} cannot be used: set DATABASE_OWNER_URL and DATABASE_URL to serve with less.`,
  );
  return { ...told, appUrl: database.ownerUrl };
}

/** Runs the migrations in a process of their own; `password` is given to the app's role where it signs in with one. */
export async function runMigrations(ownerUrl: string, password?: string): Promise<Migrated> {
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl, LEKWIJZER_APP_PASSWORD: password ?? "" };
  const done = await run(process.execPath, ["db/migrate.ts"], { env });
  if (done.code !== 0)
    throw new Stop(`The database cannot be brought to this release: ${reason(done.output)}`);
  return JSON.parse(done.output.trim().split("\n").at(-1) ?? "") as Migrated;
}

/** The message of the innermost error that a failed script printed: the cause says more than what wraps it. */
function reason(output: string): string {
  const messages = [...output.matchAll(/^\s*(?:\[cause\]: )?(?:[A-Za-z]*[Ee]rror): (.+)$/gm)].map(
    (match) => match[1],
  );
  return messages.at(-1) ?? output.trim().split("\n").at(-1) ?? "it gave no reason";
}

/** The owner's address with the app's role in its place. */
function withRole(database: OpenDatabase, password: string): string {
  if (database.embedded) return database.ownerUrl.replace("//postgres@", `//${ROLE}@`);
  // An address of a socket has no host, and takes no other role this way: it serves as it is.
  if (!URL.canParse(database.ownerUrl) || !new URL(database.ownerUrl).hostname) return database.ownerUrl;
  const url = new URL(database.ownerUrl);
  url.username = ROLE;
  url.password = encodeURIComponent(password);
  return url.href;
}

async function roleExists(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [ROLE]);
    return rowCount === 1;
  });
}

async function canConnect(url: string): Promise<boolean> {
  return withClient(url, async (client) => (await client.query("select 1")).rowCount === 1).catch(
    () => false,
  );
}
