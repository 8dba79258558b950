import { isIn, type SourceFile, type Violation } from "./source.ts";

const saysNothing = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "misc",
  "services",
  "service",
  "types",
  "index",
]);
const attic = /(?:^|-)(?:utils?|helpers?|misc)(?:-|$)/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function partsOf(path: string): string[] {
  return path.split("/");
}

/** A name without what a router or a tool puts around it: "(desk)", "_request", "[ref]", "x.test.ts". */
function bare(part: string): string {
  return part
    .replace(/^\[{1,2}(?:\.{3})?([^\]]*)\]{1,2}$/, "$1")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^_/, "")
    .replace(/(?<=.)\..*$/, "");
}

/** No folder or file has a name that says nothing: name it or move it. */
export function nameSaysNothing(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => partsOf(path).some((part) => saysNothing.has(bare(part)) || attic.test(bare(part))))
    .map(({ path }) => ({ path, line: 1, why: "has a name that says nothing" }));
}

/** Folders and files of the house are kebab-case. Tools choose the names at the top level and of migrations. */
export function nameIsNotKebab(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isIn(path, "app", "bin", "db", "e2e", "lib") && !isIn(path, "db/migrations"))
    .filter(({ path }) => !partsOf(path).every((part) => kebab.test(bare(part))))
    .map(({ path }) => ({ path, line: 1, why: "is not kebab-case" }));
}

/** What may stand at the top level; the rest has a room of its own. */
const rooms = ["app", "bin", "db", "docs", "e2e", "lib", "public", ".ci"];

/** The top level is fixed: five rooms of the house, and the files that tools demand there. */
export function roomIsUnknown(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => path.includes("/") && !rooms.includes(partsOf(path)[0] ?? ""))
    .map(({ path }) => ({ path, line: 1, why: `is in no room of the house (${rooms.join(", ")})` }));
}
