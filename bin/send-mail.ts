/**
 * The worker that sends letters, beside the web server and tied to it. It may be killed at any moment: the next one goes on
 * where the record says that this one was.
 */
import "./leash.mjs";
import { readMailSettings } from "#app/_mail/mail-settings.ts";
import { runMailWorker } from "#app/_mail/mail-worker.ts";
import { connect, disconnect } from "#db/client.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());

/** Waits, or less when it is time to stop. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stopping.signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stopping.signal.addEventListener("abort", done);
    if (stopping.signal.aborted) done();
  });
}

const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is not set");
connect(url, 4);
await runMailWorker({
  settings: readMailSettings(process.env),
  clock: () => new Date(),
  wait,
  stopped: () => stopping.signal.aborted,
});
await disconnect();
