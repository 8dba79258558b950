/**
 * The second half of `npm test`: every step in turn, a failed one does not hide the next. Words as arguments choose
 * steps by the beginning of their names: `npm test -- types journeys`.
 */
import "./leash.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringBrowser } from "./browser.ts";
import { build } from "./build.ts";
import { close, runNode } from "./child.ts";
import { accountFor } from "./postgres-account.ts";
import { debianPrograms } from "./postgres-programs.ts";
import { Stop, say, seconds } from "./say.mjs";
import { sweepTestFolders } from "./test-cluster.ts";
import { type Count, closingLine, countOf, total } from "./test-results.ts";

type Step = { name: string; run(): Promise<Count> };

const one: Count = { passed: 1, failed: 0, skipped: 0 };
const results = mkdtempSync(join(tmpdir(), "lekwijzer-results-"));

const NEXT = "node_modules/next/dist/bin/next";
const BIOME = "node_modules/@biomejs/biome/bin/biome";
const TSC = "node_modules/typescript/bin/tsc";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

// Colours are for people: in a log they are noise. Each tool is told in the one way that it heeds.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };
const plainJourneys = process.stdout.isTTY ? {} : { FORCE_COLOR: "0" };

/** A step that is one check: shows what the tool said only when it failed. */
async function check(...args: string[]): Promise<Count> {
  const done = await runNode(args);
  if (done.code === 0) return one;
  say(done.output.trim());
  return { passed: 0, failed: 1, skipped: 0 };
}

async function types(): Promise<Count> {
  const routes = await check(NEXT, "typegen");
  return routes.failed ? routes : check(TSC, "--noEmit");
}

async function vitest(project: string, env: Record<string, string> = {}): Promise<Count> {
  const file = join(results, `${project}-${env.LEKWIJZER_TEST_SERVER ? "second" : "first"}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const done = await runNode([VITEST, ...args], { env: { ...process.env, ...plain, ...env }, show: true });
  return countOf(file, done.code);
}

async function secondServer(): Promise<Count> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return vitest("db", { LEKWIJZER_TEST_SERVER: url });
  if (debianPrograms(accountFor(results))) return vitest("db", { LEKWIJZER_TEST_SERVER: "debian" });
  say(
    "  SKIPPED: TEST_DATABASE_URL is not set and Debian's PostgreSQL (15 or newer) is not on this machine.",
  );
  return { passed: 0, failed: 0, skipped: 1 };
}

let unbuilt = false;

async function buildApp(): Promise<Count> {
  unbuilt = true;
  await build();
  unbuilt = false;
  return one;
}

async function journeys(): Promise<Count> {
  if (unbuilt) throw new Stop("Not run, because the app is not built.");
  await build();
  await bringBrowser();
  const file = join(results, "journeys.json");
  const done = await runNode([PLAYWRIGHT, "test"], {
    env: { ...process.env, ...plainJourneys, JOURNEYS_RESULT: file },
    show: true,
  });
  return countOf(file, done.code);
}

const steps: Step[] = [
  { name: "lint and format", run: () => check(BIOME, "check", ".") },
  { name: "package lock", run: () => check("bin/lock.mjs", "--check") },
  { name: "types", run: types },
  { name: "unit tests", run: () => vitest("unit") },
  { name: "database tests on the packaged PostgreSQL", run: () => vitest("db") },
  { name: "second PostgreSQL: the same tests", run: secondServer },
  { name: "build", run: buildApp },
  { name: "journeys in the browser", run: journeys },
];

async function runStep({ name, run }: Step): Promise<Count> {
  say(`\n— ${name}`);
  const start = Date.now();
  const count = await run().catch((error: Error): Count => {
    say(`  ${error instanceof Stop ? error.message : error.stack}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  say(`— ${name}: ${closingLine(count)} (${seconds(Date.now() - start)})`);
  return count;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    void close()
      .then(sweepTestFolders)
      .finally(() => process.exit(130));
  });
}

const start = Date.now();
const chosen = process.argv.slice(2);
const counts: Count[] = [];
for (const step of steps) {
  if (chosen.length && !chosen.some((word) => step.name.startsWith(word))) continue;
  counts.push(await runStep(step));
}
rmSync(results, { recursive: true, force: true });
say(`\nAll steps took ${seconds(Date.now() - start)}.`);
const sum = total(counts);
say(closingLine(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
