import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded, runMigrations, withClient } from "./database.ts";
import { accountFor } from "./postgres-account.ts";
import { isAlive, stopServer } from "./postgres-process.ts";
import { debianPrograms, embeddedPrograms } from "./postgres-programs.ts";
import { Stop } from "./say.mjs";

/** A server for tests: addresses of its database `postgres` for the owner and for the app's role, and its end. */
export type TestCluster = {
  ownerUrl: string;
  appUrl: string;
  template: string;
  version: string;
  end(): Promise<void>;
};

/** Which server: the packaged one, Debian's, or one that somebody else runs, by its address. */
export type Which = "embedded" | "debian" | `postgres${string}`;

const PREFIX = "lekwijzer-test-";

/** A folder for one test run; those of runs that were killed are cleared away first. */
export async function temporaryFolder(): Promise<string> {
  await sweepTestFolders();
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** Clears away what our killed test runs left: folders whose process is gone, and the servers in them. */
export async function sweepTestFolders(): Promise<void> {
  const home = realpathSync(tmpdir());
  for (const name of readdirSync(home).filter((one) => one.startsWith(PREFIX))) {
    const folder = join(home, name);
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    const found = statSync(folder, { throwIfNoEntry: false });
    if (isAlive(pid) || found?.uid !== process.getuid?.()) continue;
    await stopServer(join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same database address with another database's name in it. */
export function onDatabase(url: string, name: string): string {
  return url.replace(/^(\w+:\/\/[^/?]*\/)[^?]*/, `$1${name}`);
}

/** Starts a server for tests, with a migrated template in it from which each test file gets its own copy. */
export async function startTestCluster(which: Which): Promise<TestCluster> {
  return which === "embedded" || which === "debian" ? ownCluster(which) : foreignCluster(which);
}

async function ownCluster(which: "embedded" | "debian"): Promise<TestCluster> {
  const folder = await temporaryFolder();
  const account = accountFor(join(folder, "postgres"));
  const programs = which === "debian" ? debianPrograms(account) : embeddedPrograms(account);
  if (!programs) throw new Stop("Debian's PostgreSQL is not on this machine.");
  const database = await openEmbedded(folder, { lasting: false, programs });
  const end = async () => {
    await database.release();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const template = "lekwijzer_template";
    const ownerUrl = onDatabase(database.ownerUrl, "postgres");
    await withClient(ownerUrl, (client) => client.query(`create database ${template}`));
    await runMigrations(onDatabase(ownerUrl, template));
    return {
      ownerUrl,
      appUrl: ownerUrl.replace("//postgres@", "//lekwijzer_app@"),
      template,
      version: programs.version,
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function foreignCluster(url: string): Promise<TestCluster> {
  const template = `lekwijzer_template_${process.pid}`;
  const password = createHash("sha256").update(url).digest("hex");
  const app = new URL(url);
  app.username = "lekwijzer_app";
  app.password = password;
  const ownerUrl = onDatabase(url, "postgres");
  const version = await withClient(ownerUrl, async (client) => {
    const role = await client.query("select 1 from pg_roles where rolname = 'lekwijzer_app'");
    // The role belongs to the whole server; a test run must never change the password of a real installation.
    if (role.rowCount && !(await signsIn(onDatabase(app.href, "postgres")))) {
      throw new Stop(
        "TEST_DATABASE_URL points to a server on which Lekwijzer is in use: give the tests a server of their own.",
      );
    }
    await client.query(`create database ${template} template template0 encoding 'UTF8'`);
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "";
  });
  const end = async () =>
    withClient(
      ownerUrl,
      async (client) => void (await client.query(`drop database ${template} with (force)`)),
    );
  try {
    await runMigrations(onDatabase(url, template), password);
    return { ownerUrl, appUrl: onDatabase(app.href, "postgres"), template, version, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function signsIn(url: string): Promise<boolean> {
  return withClient(url, async () => true).catch(() => false);
}
