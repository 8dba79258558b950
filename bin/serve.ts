/**
 * The second half of `npm start`, on the pinned Node with all packages there: runs the app until it is told to stop.
 */
import "./leash.mjs";
import { close } from "./child.ts";
import { type RunningApp, runApp } from "./run-app.ts";
import { endWith, Stop, say } from "./say.mjs";
import { readSettings } from "./settings.ts";

let stopping = false;
let app: RunningApp | undefined;

/** Ctrl-C reaches us twice, once from the console and once from npm: the second changes nothing. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await close();
  await app?.stop();
  say("\nStopped.");
}

function tell(running: RunningApp): void {
  if (running.seeded) say(`\n${running.seeded}`);
  say(`\nLekwijzer is at ${running.address}.`);
  if (!running.organisation && !running.seeded) say(`Set-up code for the first visit: ${running.setupCode}`);
  say("Ctrl-C stops it, the database included.");
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());

try {
  app = await runApp(readSettings(process.env), { dev: process.argv.includes("--dev") });
  if (stopping) await app.stop();
  else tell(app);
  const code = await app.ended;
  if (!stopping) {
    await app.stop();
    throw new Stop(`The app ended by itself with code ${code}.`);
  }
} catch (error) {
  if (!stopping) endWith(error);
}
