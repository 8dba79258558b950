/**
 * What the commands say to the person at the console: short lines, and one sentence when something is missing.
 * Plain JavaScript without dependencies, because it also speaks before anything is installed.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A reason to end that a person can act on: its message is one sentence, and no stack is shown. */
export class Stop extends Error {}

let speaker = process.stdout;

/** Sends what is said to the standard error stream, for commands whose standard output is an answer. */
export function speakAside() {
  speaker = process.stderr;
}

/** Says one line. */
export function say(line) {
  speaker.write(`${line}\n`);
}

/** Seconds as people read them: `0.4 s`, `75 s`. */
export function seconds(milliseconds) {
  return milliseconds < 9950
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.round(milliseconds / 1000)} s`;
}

/** Says what is done now, does it, and says how long it took. */
export async function during(what, work) {
  const start = Date.now();
  say(`  ${what} …`);
  const result = await work();
  say(`  ${what}: ${seconds(Date.now() - start)}`);
  return result;
}

const DISK = /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i;
const WRITE = /EACCES|EROFS|EPERM|Permission denied|Read-only file system|operation not permitted/i;

/** Whether a tool wrote that the disk is full. */
export function diskIsFull(text) {
  return DISK.test(text);
}

/**
 * One sentence for what a failed tool wrote, where the cause is one a person can mend; undefined otherwise.
 * `where` is the folder in which it worked.
 */
export function sentenceFor(text, where) {
  if (diskIsFull(text)) return `The disk is full: make room on the disk that holds ${where} and start again.`;
  if (WRITE.test(text))
    return `${where} cannot be written by this user: give it the right to write there and start again.`;
  return undefined;
}

/** Throws a Stop when nothing can be written in a folder: finds out by writing, because a full disk shows no other sign. */
export function proveWritable(folder) {
  const probe = join(folder, `.write-probe-${process.pid}`);
  try {
    writeFileSync(probe, "probe\n");
  } catch (error) {
    throw new Stop(sentenceFor(String(error.code), folder) ?? error.message);
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Ends the process with the one sentence of a Stop, or with the whole story of a surprise. */
export function endWith(error) {
  const known =
    error instanceof Stop
      ? error.message
      : sentenceFor(String(error?.code ?? ""), error?.path ?? process.cwd());
  process.stderr.write(`\n${known ?? error?.stack ?? error}\n`);
  process.exit(1);
}
