import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { run } from "./child.ts";
import { type Account, asAccount, giveTo, makePrivateFolder } from "./postgres-account.ts";
import { isAlive, serverOf } from "./postgres-process.ts";
import type { Programs } from "./postgres-programs.ts";
import { Stop, sentenceFor } from "./say.mjs";

/** A database folder and how to run it. `lasting` false, for tests, trades safety of the disk for speed. */
export type Cluster = { folder: string; programs: Programs; account: Account; log: string; lasting: boolean };

const PATIENCE = 300_000;
/** A socket's path may have 103 bytes on macOS and 107 on Linux. */
const LONGEST_SOCKET = 100;

/** An address for the database on a socket; everything the environment could change is named in it. */
export function socketUrl(socket: string, role: string, database: string): string {
  return `postgres://${role}@/${database}?host=${encodeURIComponent(socket)}&port=5432&sslmode=disable`;
}

/** Makes the database folder if there is none: in a temporary folder that is then renamed, so that half is nothing. */
export async function initialise(cluster: Cluster): Promise<void> {
  const { folder, programs, account, lasting } = cluster;
  removeLeftovers(folder);
  if (existsSync(folder)) {
    giveTo(folder, account);
    refuseOtherVersion(folder, programs);
    return;
  }
  const half = `${folder}.new-${process.pid}-${randomBytes(4).toString("hex")}`;
  makePrivateFolder(half, account);
  const major = Number.parseInt(programs.version, 10);
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const args = [
    "-D",
    half,
    "-U",
    "postgres",
    "-E",
    "UTF8",
    `--locale=${locale}`,
    "--auth-local=trust",
    "--auth-host=reject",
  ];
  // The built-in collation is the same in every release of the system's library, so an index never goes stale.
  if (major >= 17) args.push("--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  if (!lasting) args.push("--no-sync");
  const made = await run(join(programs.bin, "initdb"), args, asAccount(account));
  if (made.code !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Stop(
      sentenceFor(made.output, dirname(folder)) ?? `The database cannot be made: ${lastLine(made.output)}`,
    );
  }
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another command made it in the same moments: use that one.
    if (!existsSync(folder)) throw error;
  }
}

function removeLeftovers(folder: string): void {
  if (!existsSync(dirname(folder))) return;
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    const pid = path.startsWith(`${folder}.new-`) ? Number.parseInt(path.slice(folder.length + 5), 10) : 0;
    if (pid && !isAlive(pid)) rmSync(path, { recursive: true, force: true });
  }
}

function refuseOtherVersion(folder: string, programs: Programs): void {
  const made = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (made !== String(Number.parseInt(programs.version, 10))) {
    throw new Stop(
      `The database in ${folder} was made by PostgreSQL ${made} and this release brings ${programs.version}: start the release that made it and move the data over.`,
    );
  }
}

/** Starts the server of a database folder, or finds the one that an earlier command left; gives its socket's folder. */
export async function startServer(cluster: Cluster): Promise<string> {
  const until = Date.now() + PATIENCE;
  let started: { child: ChildProcess; from: number } | undefined;
  let retries = 0;
  while (Date.now() < until) {
    const server = serverOf(cluster.folder);
    if (server?.socket && (await answers(server.socket))) return server.socket;
    if (started && started.child.exitCode !== null) {
      refuseFailure(cluster, started.from, ++retries);
      started = undefined;
      await wait(300);
    } else if (!started && !server) {
      started = launch(cluster);
    }
    await wait(20);
  }
  throw new Stop(
    `The database in ${cluster.folder} does not answer after ${PATIENCE / 60_000} minutes: look in ${cluster.log}.`,
  );
}

function launch({ folder, programs, account, log, lasting }: Cluster): { child: ChildProcess; from: number } {
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.1`);
  const output = openSync(log, "a", 0o600);
  const from = fstatSync(output).size;
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${socketFolder(folder, account)}`,
    "unix_socket_permissions=0700",
    "max_connections=50",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(lasting ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"]),
  ];
  // A process group of its own: Ctrl-C at the console must reach the app first and the database last.
  const child = spawn(
    join(programs.bin, "postgres"),
    ["-D", folder, "-p", "5432", ...settings.flatMap((one) => ["-c", one])],
    {
      ...asAccount(account),
      detached: true,
      stdio: ["ignore", output, output],
    },
  );
  child.once("error", () => {});
  child.unref();
  closeSync(output);
  return { child, from };
}

/** Lets a failure pass that time mends (another command was first, an old server is dying); throws on every other. */
function refuseFailure(cluster: Cluster, from: number, attempt: number): void {
  const written = readFileSync(cluster.log).subarray(from).toString("utf8");
  if (/lock file "[^"]*" already exists|pre-existing shared memory block/.test(written) && attempt < 40)
    return;
  const sentence = sentenceFor(written, cluster.folder);
  throw new Stop(sentence ?? `The database does not start: ${lastLine(written)} (see ${cluster.log})`);
}

function lastLine(output: string): string {
  const lines = output.split("\n").filter((line) => line.trim());
  const fatal =
    lines.filter((line) => /FATAL|PANIC|error/i.test(line)).at(-1) ?? lines.at(-1) ?? "it gave no reason";
  return fatal.replace(/^.*?(FATAL|PANIC|error): */, "").trim();
}

/** Whether a server answers on the socket; false while it is starting or stopping. */
async function answers(socket: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: socketUrl(socket, "postgres", "postgres"),
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (["ENOENT", "ECONNREFUSED", "ECONNRESET", "EPIPE", "57P03"].includes(code)) return false;
    if (/terminated|timeout/i.test((error as Error).message)) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The database folder itself, which only its owner may enter; a private folder for temporary things where the path is too long. */
function socketFolder(folder: string, account: Account): string {
  if (Buffer.byteLength(join(folder, ".s.PGSQL.5432")) <= LONGEST_SOCKET) return folder;
  const short = join(
    realpathSync(tmpdir()),
    `lekwijzer-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`,
  );
  const owner = account?.uid ?? process.getuid?.();
  const there = lstatSync(short, { throwIfNoEntry: false });
  // Whoever made this folder before us could read all that passes: use only a folder of our own.
  if (there && (!there.isDirectory() || there.uid !== owner)) {
    throw new Stop(
      `${short} belongs to someone else and the path of ${folder} is too long for a socket: move Lekwijzer to a shorter path.`,
    );
  }
  makePrivateFolder(short, account);
  return short;
}
