import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { startNode } from "./child.ts";
import { Stop } from "./say.mjs";

const NEXT = "node_modules/next/dist/bin/next";
const PATIENCE = 120_000;

export type WebServer = { process: ChildProcess; ended: Promise<number> };

/** Refuses a port that another program has; waits a moment first, because a killed app leaves it a little later. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const problem = await tryPort(host, port);
    if (!problem) return;
    if (problem === "EADDRINUSE" && attempt < 15) {
      await wait(200);
      continue;
    }
    if (problem === "EADDRINUSE")
      throw new Stop(
        `Port ${port} is in use by another program: stop that one, or set PORT to another number.`,
      );
    if (problem === "EACCES")
      throw new Stop(`Port ${port} is not open to this user: set PORT to a number from 1024 on.`);
    throw new Stop(
      `The address ${host}:${port} cannot be used (${problem}): set HOST to an address of this machine.`,
    );
  }
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** A port of this machine that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port: 0 }, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Starts Next and waits until it answers; what it writes before that is shown only when it fails. */
export async function startWebServer(
  mode: "start" | "dev",
  host: string,
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<WebServer> {
  const child = startNode([NEXT, mode, "-H", host, "-p", String(port)], {
    env: { ...env, NODE_ENV: mode === "start" ? "production" : "development", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let written = "";
  let ready = false;
  const hear = (stream: NodeJS.WriteStream) => (text: Buffer) => {
    if (ready) stream.write(text);
    else written += text;
  };
  child.stdout?.on("data", hear(process.stdout));
  child.stderr?.on("data", hear(process.stderr));
  let ending: number | undefined;
  const ended = new Promise<number>((resolve) =>
    child.once("close", (code) => {
      ending = code ?? 1;
      resolve(ending);
    }),
  );
  const address = `http://${host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? (host === "::" ? "[::1]" : `[${host}]`) : host}:${port}/`;
  const until = Date.now() + PATIENCE;
  while (!(await responds(address))) {
    if (ending !== undefined) throw new Stop(`The app does not start:\n\n${written.trim()}`);
    if (Date.now() > until) throw new Stop(`The app does not answer at ${address}:\n\n${written.trim()}`);
    await wait(50);
  }
  ready = true;
  return { process: child, ended };
}

async function responds(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(30_000) });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
