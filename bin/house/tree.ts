import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./source.ts";

const text = /\.(?:ts|tsx|mts|mjs|js|css|sql|json|md)$/;

/** Every file of the project in this folder, whether added to git or not yet; what git ignores does not exist. */
export function readTree(top: string): SourceFile[] {
  // A clone made by somebody else (root in a container) is read just the same.
  const listed = execFileSync(
    "git",
    ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { cwd: top, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return [...new Set(listed.split("\0"))]
    .filter((path) => path !== "" && existsSync(join(top, path)))
    .sort()
    .map((path) => ({ path, text: text.test(path) ? readFileSync(join(top, path), "utf8") : "" }));
}
