import { isIn, isTest, lineAt, type SourceFile, type Violation } from "./source.ts";
import { at, type Node, nameOf, nodesOf, stringOf } from "./syntax.ts";

/** The two files that read a clock: one on the server, one in the browser. */
export const clockReaders = ["app/_request/now.ts", "app/_components/server-time.ts"];

/** Where the zone is named: the file that knows it, and the default of a column. Words only speak of it. */
export const zoneNamers = ["lib/clock/amsterdam-time.ts", "db/schema.ts"];
const zoneSpeakers = ["lib/words/nl", "lib/words/en"];

const clocks = new Set([
  "Date.now",
  "performance.now",
  "performance.timeOrigin",
  "Temporal.Now",
  "process.hrtime",
]);
const dice = new Set(["Math.random", "crypto.getRandomValues", "crypto.randomUUID", "crypto.subtle"]);

function isProduct(path: string): boolean {
  return isIn(path, "app", "db", "lib") || path === "proxy.ts" || path === "instrumentation.ts";
}

function readsAClock(node: Node): boolean {
  if (node.type === "MemberExpression") return clocks.has(nameOf(node) ?? "");
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  if (nameOf(node.callee) !== "Date") return false;
  return node.type === "CallExpression" || (node.arguments as Node[]).length === 0;
}

/**
 * Time is an argument: nobody reads a clock but the two files above. A test may measure how long something took. The
 * programs in bin/ stand around the app and measure their own patience.
 */
export function clockIsRead(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isProduct(path) && !clockReaders.includes(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => readsAClock(node) && !(isTest(file.path) && nameOf(node) === "performance.now"))
        .map((node) => at(file, node, "reads the clock; time is an argument")),
    );
}

const sqlClock =
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|random|gen_random_uuid)\s*\(|\b(?:current_(?:timestamp|date|time)|localtime(?:stamp)?)\b/i;

function sqlTexts(file: SourceFile): { text: string; position: number }[] {
  if (file.path.endsWith(".sql")) {
    // Comments become spaces, so that positions stay what they are.
    const code = file.text.replace(/--[^\n]*/g, (comment) => " ".repeat(comment.length));
    return [{ text: code, position: 0 }];
  }
  return nodesOf(file)
    .filter((node) => node.type === "TemplateElement" || stringOf(node) !== null)
    .map((node) => ({ text: file.text.slice(node.start, node.end), position: node.start }));
}

/** The database reads no clock and rolls no dice either: a moment and an id arrive as parameters. */
export function sqlReadsTheClock(files: SourceFile[]): Violation[] {
  const found = new Map<string, Violation>();
  for (const file of files.filter(({ path }) => isIn(path, "db"))) {
    for (const { text, position } of sqlTexts(file)) {
      const hit = sqlClock.exec(text);
      if (!hit) continue;
      const line = lineAt(file.text, position + hit.index);
      found.set(`${file.path}:${line}`, {
        path: file.path,
        line,
        why: `SQL says ${hit[0]}; pass it as a parameter`,
      });
    }
    for (const node of nodesOf(file)) {
      if (node.type !== "MemberExpression" || !/\.default(?:Now|Random)$/.test(`.${nameOf(node.property)}`))
        continue;
      const hit = at(file, node.property as Node, `a column fills itself (${nameOf(node.property)})`);
      found.set(`${file.path}:${hit.line}`, hit);
    }
  }
  return [...found.values()];
}

/** Nothing in lib/ is left to chance, so that the same facts always give the same answer. */
export function libRollsDice(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isIn(path, "lib") && !isTest(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => node.type === "MemberExpression" && dice.has(nameOf(node) ?? ""))
        .map((node) => at(file, node, `${nameOf(node)} is chance; lib/ is pure`)),
    );
}

/** One file knows the zone; who needs it imports it from there. */
export function zoneIsNamed(files: SourceFile[]): Violation[] {
  return files
    .filter(
      ({ path }) =>
        isProduct(path) && !isTest(path) && !isIn(path, ...zoneSpeakers) && !zoneNamers.includes(path),
    )
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => stringOf(node)?.includes("Europe/Amsterdam"))
        .map((node) => at(file, node, `names the zone; import it from ${zoneNamers[0]}`)),
    );
}
