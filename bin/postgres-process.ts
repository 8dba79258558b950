import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A server that runs on a database folder; the socket is unknown in the first moments of its life. */
export type Server = { pid: number; socket?: string };

/** Whether a process of that number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * The server that runs on this database folder, if one does. A `postmaster.pid` whose number now belongs to another
 * process is removed, because PostgreSQL would refuse to start beside it.
 */
export function serverOf(folder: string): Server | undefined {
  const path = join(folder, "postmaster.pid");
  const text = readOrEmpty(path);
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid)) return undefined;
  if (!worksOn(pid, folder)) {
    if (readOrEmpty(path) === text && isAlive(pid) && !worksOn(pid, folder)) rmSync(path, { force: true });
    return undefined;
  }
  return { pid, socket: lines[4]?.trim() || undefined };
}

/** Whether the process is a PostgreSQL server of that folder, in which it then works; a dead one not yet buried is not. */
function worksOn(pid: number, folder: string): boolean {
  if (process.platform !== "linux") {
    return /postgres/.test(
      spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "",
    );
  }
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  if (!stat.includes("(postgres)") || /\) [ZX]/.test(stat)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch (error) {
    // When we may not look, it could be the one: better to wait for it than to run two on one folder.
    return (error as NodeJS.ErrnoException).code === "EACCES";
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Stops the server of a database folder: it finishes what it does, and is cut short only after half a minute. */
export async function stopServer(folder: string): Promise<void> {
  const server = serverOf(folder);
  if (!server) return;
  process.kill(server.pid, "SIGINT");
  if (await gone(folder, server.pid, 30_000)) return;
  process.kill(server.pid, "SIGQUIT");
  await gone(folder, server.pid, 10_000);
}

async function gone(folder: string, pid: number, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (serverOf(folder)?.pid !== pid && !isServer(pid, folder)) return true;
    await wait(20);
  }
  return false;
}

function isServer(pid: number, folder: string): boolean {
  return isAlive(pid) && worksOn(pid, folder);
}
