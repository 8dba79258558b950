import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HERE, runNode } from "./child.ts";
import { during, Stop, sentenceFor } from "./say.mjs";

const NEXT = "node_modules/next/dist/bin/next";
/** Written after a build that ended well, and removed before one begins: half a build has none. */
const MARK = ".next/built-from";

const folders = ["app", "db", "lib", "public"];
const files = [
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];

/** Builds the app, unless the build that lies there was made from the same sources. */
export async function build(project = HERE): Promise<void> {
  const sources = sourcesHash(project);
  const mark = join(project, MARK);
  if (
    existsSync(mark) &&
    existsSync(join(project, ".next/BUILD_ID")) &&
    readFileSync(mark, "utf8") === sources
  )
    return;
  rmSync(mark, { force: true });
  await during("Building the app", async () => {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    const done = await runNode([NEXT, "build"], { env });
    if (done.code !== 0 || !existsSync(join(project, ".next/BUILD_ID")))
      throw new Stop(
        sentenceFor(done.output, project) ?? `The app cannot be built:\n\n${done.output.trim()}`,
      );
  });
  // The first build may complete tsconfig.json; what counts is what the build was made from.
  writeFileSync(mark, sourcesHash(project));
}

/** A hash over everything the build reads from the project, and over the Node that builds it; tests do not count. */
export function sourcesHash(project: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of [...folders.flatMap((folder) => filesIn(project, folder)), ...files]) {
    const whole = join(project, path);
    if (existsSync(whole)) hash.update(`\0${path}\0`).update(readFileSync(whole));
  }
  return hash.digest("hex");
}

function filesIn(project: string, folder: string): string[] {
  if (!existsSync(join(project, folder))) return [];
  return readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.[a-z]+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .sort();
}
