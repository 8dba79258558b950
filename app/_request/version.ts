import { readFileSync } from "node:fs";
import { join } from "node:path";

/** This release, as package.json names it. */
export const version: string = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")).version;
