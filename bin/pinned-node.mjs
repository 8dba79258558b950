/**
 * Continues a command on the Node that the lock pins (24), whatever Node the machine has.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT } from "./install.mjs";
import { Stop } from "./say.mjs";

const LEASH = new URL("./leash.mjs", import.meta.url).href;
const NEEDED = 24;

/** The program to run on: the pinned Node where its package fits this machine, else this one if it is new enough. */
export function pinnedNode() {
  const windows = process.platform === "win32";
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const pinned = join(PROJECT, "node_modules", name, "bin", windows ? "node.exe" : "node");
  if (
    existsSync(pinned) &&
    (realpathSync(pinned) === realpathSync(process.execPath) || spawnSync(pinned, ["--version"]).status === 0)
  )
    return pinned;
  if (Number(process.versions.node.split(".")[0]) >= NEEDED) return process.execPath;
  throw new Stop(
    `No Node ${NEEDED} comes with the packages for ${process.platform} on ${process.arch}: install Node ${NEEDED} and start again.`,
  );
}

/** Runs `script` (a file in bin/) with `args` on the pinned Node: in this process where it is that already. */
export async function continueOnPinnedNode(script, args) {
  const url = new URL(script, import.meta.url);
  const node = pinnedNode();
  if (realpathSync(node) === realpathSync(process.execPath)) {
    await import(url.href);
    return;
  }
  process.exitCode = await runTied(node, [fileURLToPath(url), ...args]);
}

/** Runs a program that ends when this process ends, and hands it the signals that this process gets. */
function runTied(node, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ["--import", LEASH, ...args], {
      env: { ...process.env, LEKWIJZER_TIED_TO: String(process.pid) },
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
