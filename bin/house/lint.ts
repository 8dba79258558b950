import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SourceFile } from "./source.ts";

type Diagnostic = { category: string; severity: string; location: { path: string } };

/**
 * Lints planted files with the project's own settings, in a folder that exists only for that. Gives, per path, the names
 * of the rules that were broken.
 */
export function lint(settings: string, planted: SourceFile[]): Map<string, string[]> {
  const place = mkdtempSync(join(tmpdir(), "lekwijzer-planted-"));
  try {
    copyFileSync(settings, join(place, "biome.json"));
    for (const { path, text } of planted) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const broken = new Map<string, string[]>();
    for (const { category, severity, location } of run(place)) {
      if (severity !== "error") continue;
      const path = location.path.replaceAll("\\", "/").replace(/^.*lekwijzer-planted-[^/]*\//, "");
      broken.set(path, [...(broken.get(path) ?? []), category.split("/").at(-1) ?? category]);
    }
    return broken;
  } finally {
    rmSync(place, { recursive: true });
  }
}

function run(place: string): Diagnostic[] {
  const biome = join(
    dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")),
    "bin/biome",
  );
  const told = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none", "."];
  const reported = JSON.parse(
    (() => {
      try {
        return execFileSync(process.execPath, [biome, ...told], {
          cwd: place,
          encoding: "utf8",
          stdio: "pipe",
        });
      } catch (error) {
        // Violations found is exit code 1; the report is on the standard output all the same.
        return (error as { stdout: string }).stdout;
      }
    })(),
  );
  return reported.diagnostics;
}
