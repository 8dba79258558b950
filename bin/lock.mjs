/**
 * Keeps package-lock.json installable everywhere.
 *
 * npm leaves the optional packages of other platforms out of the lock when the registry it was made with does not
 * carry them; `npm ci` then refuses the whole lock. This adds a stub for each (version, os, cpu, optional) and takes
 * out the addresses of the registry the lock was made with. Run `npm run lock` after every change of dependencies;
 * `--check` only tells, and is part of `npm test`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCK = fileURLToPath(new URL("../package-lock.json", import.meta.url));

const OS_WORDS = new Map([
  ...[
    "aix",
    "android",
    "darwin",
    "freebsd",
    "linux",
    "netbsd",
    "openbsd",
    "openharmony",
    "sunos",
    "win32",
  ].map((os) => [os, os]),
  ["win", "win32"],
  ["windows", "win32"],
]);
const CPU_WORDS = new Set("arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64".split(" "));
const LIBC_WORDS = new Map([
  ["gnu", "glibc"],
  ["gnueabihf", "glibc"],
  ["musl", "musl"],
  ["musleabihf", "musl"],
]);

/** The os, cpu and libc that a platform package names in its own name, such as `@next/swc-linux-x64-musl`. */
export function platformOf(name) {
  const platform = {};
  for (const word of name.split(/[^a-z0-9]+/i)) {
    if (OS_WORDS.has(word)) platform.os = [OS_WORDS.get(word)];
    if (CPU_WORDS.has(word)) platform.cpu = [word];
    if (LIBC_WORDS.has(word)) platform.libc = [LIBC_WORDS.get(word)];
  }
  return platform;
}

/** The folders in which Node looks for a package wanted by the one at `path`: its own first, the project's last. */
function placesFrom(path) {
  const places = [];
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    places.push(`${at}/node_modules/`);
  }
  return [...places, "node_modules/"];
}

/** What is wrong with a lock: the optional packages it lacks, and the paths for which it names a registry's address. */
export function lockProblems(lock) {
  const missing = [];
  const addressed = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (/^https?:/.test(entry.resolved ?? "")) addressed.push(path);
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = placesFrom(path).some((place) => `${place}${name}` in lock.packages);
      if (!found) missing.push({ parent: path, name, version });
    }
  }
  return { missing, addressed };
}

/** A copy of the lock with a stub for every missing optional package and without registry addresses. */
export function mendedLock(lock) {
  const packages = { ...lock.packages };
  const { missing, addressed } = lockProblems(lock);
  for (const path of addressed) {
    const { resolved: _address, ...rest } = packages[path];
    packages[path] = rest;
  }
  for (const { parent, name, version } of missing) {
    const { os, cpu, libc } = platformOf(name);
    if (!os && !cpu)
      throw new Error(`${name} is missing from the lock and its name tells no platform: npm install it`);
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu }),
      ...(packages[parent].dev && { dev: true }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
    };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function main(checkOnly) {
  const lock = JSON.parse(readFileSync(LOCK, "utf8"));
  const { missing, addressed } = lockProblems(lock);
  const count = missing.length + addressed.length;
  if (count === 0) return console.log("package-lock.json is whole.");
  const names = [...missing.map((one) => one.name), ...addressed].slice(0, 5).join(", ");
  if (checkOnly) {
    console.error(
      `package-lock.json lacks ${missing.length} optional packages and names ${addressed.length} registry addresses (${names}, …): run npm run lock.`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(LOCK, `${JSON.stringify(mendedLock(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} stubs added, ${addressed.length} addresses removed.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes("--check"));
