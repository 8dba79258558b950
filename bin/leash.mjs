/**
 * Ends this process when the one that started it is gone, so that a killed command leaves nothing that keeps its port.
 * Loaded with `--import` into what the commands start (told by the closed channel), and by the commands themselves
 * when npm runs them (told by a new parent: npm always waits for what it runs).
 */
import { readFileSync } from "node:fs";

function endSoon() {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 20_000).unref();
}

/** Who waits for us: npm itself, or the shell that npm put between and then npm. */
function ancestors() {
  const parent = process.ppid;
  try {
    const [, name, after] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, "utf8"));
    return /^(sh|dash|bash|busybox)$/.test(name) ? `${parent} ${after}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}

// Workers of what we started load this file too, and have a parent and a channel of their own that must be left alone.
const tied = process.env.LEKWIJZER_TIED_TO === String(process.ppid);

if (tied && process.channel) {
  process.once("disconnect", endSoon);
  // The listener alone would keep the process alive after its work is done.
  process.channel.unref();
} else if (!process.channel && process.env.npm_lifecycle_event) {
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    endSoon();
  }, 500);
  watch.unref();
}
