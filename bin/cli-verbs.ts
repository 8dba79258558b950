import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a file in bin/cli gives: `user-add.ts` is the verb `user add`. `run` gives the exit code. */
export type Verb = {
  summary: string;
  usage: string;
  /** False for a verb that only reads files and thinks; every other verb runs on the database of the app. */
  needsDatabase?: boolean;
  run(args: string[]): Promise<number>;
};

const FOLDER = new URL("./cli/", import.meta.url);

/** The names of all verbs there are, as people type them. */
export function verbNames(folder = FOLDER): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -3).replaceAll("-", " "))
    .sort();
}

/** Splits what was typed into the longest verb that begins it and the rest; undefined when it begins with none. */
export function verbIn(args: string[], names: string[]): { name: string; rest: string[] } | undefined {
  for (let words = args.length; words > 0; words--) {
    const name = args.slice(0, words).join(" ");
    if (names.includes(name)) return { name, rest: args.slice(words) };
  }
  return undefined;
}

/** Loads a verb by its name. */
export async function loadVerb(name: string, folder = FOLDER): Promise<Verb> {
  return (await import(new URL(`${name.replaceAll(" ", "-")}.ts`, folder).href)) as Verb;
}
