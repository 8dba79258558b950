import { isIn, type SourceFile, type Violation } from "./source.ts";

export const mostLines = 250;

/** Lists: of tables, of words, of what was made and compared. Their length is the length of what they list. */
function isList(path: string): boolean {
  return (
    path === "db/schema.ts" ||
    isIn(path, "db/migrations", "lib/words/nl", "lib/words/en") ||
    /(?:^|\/)golden\//.test(path)
  );
}

/** No file is longer than this, comments and white space included. Functions are counted by the linter. */
export function fileIsTooLong(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => /\.(?:tsx?|mts|mjs|js|css)$/.test(path) && !isList(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => ({
      path,
      line: mostLines + 1,
      why: `has ${lines} lines, ${mostLines} is the most`,
    }));
}
