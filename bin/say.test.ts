import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installSentenceFor } from "./install.mjs";
import { proveWritable, Stop, seconds, sentenceFor } from "./say.mjs";

test.each([
  [
    "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write",
    /^The disk is full: .*\/srv\/app.*\.$/,
  ],
  ["PANIC: could not write: No space left on device", /^The disk is full/],
  [
    "npm error code EACCES\nnpm error path /home/jan/.npm/_cacache",
    /^\/home\/jan\/\.npm\/_cacache cannot be written/,
  ],
  ["npm error code EROFS", /^\/srv\/app cannot be written/],
  [
    "npm error code ENOTFOUND\nnpm error network request failed",
    /^The packages cannot be fetched, because there is no network/,
  ],
])("%s becomes one sentence", (output, sentence) => {
  const told = installSentenceFor(output, "/srv/app");
  expect(told).toMatch(sentence);
  expect(told).not.toContain("\n");
});

test("a cause that nobody can mend at the console is not guessed at", () => {
  expect(sentenceFor("Type error: x is not a function", "/srv")).toBeUndefined();
  expect(installSentenceFor("npm error code EINTEGRITY", "/srv")).toBeUndefined();
});

test("a folder that takes a file keeps no trace of the trial, one that is not there is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "lekwijzer-say-"));
  proveWritable(folder);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(() => proveWritable(folder)).toThrow(Stop);
});

test("seconds read as people read them", () => {
  expect([40, 1440, 9949, 9950, 75_400].map(seconds)).toEqual(["0.0 s", "1.4 s", "9.9 s", "10 s", "75 s"]);
});
