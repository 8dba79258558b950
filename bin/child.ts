import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Stop } from "./say.mjs";

export type Finished = { code: number; output: string };
type Options = { cwd?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number; show?: boolean };

const LEASH = new URL("./leash.mjs", import.meta.url).href;
const running = new Set<ChildProcess>();
let closing = false;

/** The project's folder: every program that is not the database's works from here. */
export const HERE = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** Runs a program to its end and keeps the last part of what it wrote; `show` lets the person see it as it comes. */
export function run(command: string, args: string[], options: Options = {}): Promise<Finished> {
  const { show = false, ...rest } = options;
  refuseWhenClosing();
  const child = spawn(command, args, { cwd: HERE, ...rest, stdio: ["ignore", "pipe", "pipe"] });
  return finish(child, show);
}

/** Runs a script on the Node of this process, tied to it: it ends when this process ends. */
export function runNode(args: string[], options: Options = {}): Promise<Finished> {
  const { show = false, ...rest } = options;
  return finish(startNode(args, rest), show);
}

/** Starts a script on the Node of this process, tied to it, and leaves its output to the caller. */
export function startNode(args: string[], options: { env?: NodeJS.ProcessEnv } = {}): ChildProcess {
  refuseWhenClosing();
  const child = spawn(process.execPath, ["--import", LEASH, ...args], {
    cwd: HERE,
    env: { ...(options.env ?? process.env), LEKWIJZER_TIED_TO: String(process.pid) },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

function finish(child: ChildProcess, show: boolean): Promise<Finished> {
  running.add(child);
  return new Promise((resolve, reject) => {
    let output = "";
    const keep = (stream: NodeJS.WriteStream) => (text: Buffer) => {
      output = (output + text).slice(-100_000);
      if (show) stream.write(text);
    };
    child.stdout?.on("data", keep(process.stdout));
    child.stderr?.on("data", keep(process.stderr));
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** After this nothing new is started, and every program that still runs is ended. */
export async function close(): Promise<void> {
  closing = true;
  await Promise.all([...running].map((child) => endChild(child)));
}

function refuseWhenClosing(): void {
  if (closing) throw new Stop("Stopped before it was ready.");
}

/** Asks a program to end, and ends it when it has not after `patience` milliseconds. */
export async function endChild(child: ChildProcess, patience = 8000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ending = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await ending;
  clearTimeout(timer);
}
