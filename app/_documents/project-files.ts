import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const landmark = join("app", "_documents", "ap-sheet.typ");
let root: string | null = null;

/**
 * The project's folder. The built server runs from bundled files, so it is looked for upwards, from the working folder
 * first and then from where this code lies; templates and fonts are read from there and never bundled.
 */
export function projectRoot(): string {
  root ??= upwards(process.cwd()) ?? upwards(dirname(fileURLToPath(import.meta.url)));
  if (root === null) throw new Error(`${landmark} was not found above ${process.cwd()}`);
  return root;
}

function upwards(from: string): string | null {
  if (existsSync(join(/* turbopackIgnore: true */ from, landmark))) return from;
  const above = dirname(from);
  return above === from ? null : upwards(above);
}

/** Reads a file of the project, by its path below the project's folder. Throws when it is not there. */
export function readProjectFile(...path: string[]): Buffer {
  return readFileSync(join(/* turbopackIgnore: true */ projectRoot(), ...path));
}
