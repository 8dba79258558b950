import type { ChildProcess } from "node:child_process";
import { endChild, startNode } from "./child.ts";
import { say } from "./say.mjs";

/** How long a worker that ended by itself is left before the next is started, in milliseconds. */
const pause = 3_000;

/**
 * Keeps the worker that sends letters running beside the web server: in a process of its own, so that a long sending slows
 * no page down, and started again when it ends. It also erases addresses whose time has come, with or without mail.
 */
export function keepMailing(env: NodeJS.ProcessEnv): { stop(): Promise<void> } {
  let child: ChildProcess | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopping = false;
  const start = () => {
    child = startNode(["bin/send-mail.ts"], { env });
    child.stdout?.on("data", (text: Buffer) => process.stdout.write(text));
    child.stderr?.on("data", (text: Buffer) => process.stderr.write(text));
    child.once("close", (code) => {
      if (stopping) return;
      say(`The process that sends letters ended with code ${code}; it is started again.`);
      again = setTimeout(() => {
        if (!stopping) start();
      }, pause);
    });
  };
  start();
  return {
    async stop() {
      stopping = true;
      clearTimeout(again);
      if (child) await endChild(child);
    },
  };
}
