import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const app = fileURLToPath(new URL("..", import.meta.url));
const sheets = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path) => ({ path, css: readFileSync(join(app, path), "utf8") }));

const named = new Set(
  sheets.flatMap(({ css }) => [...css.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name)),
);

/** The tokens a style sheet asks for without saying what to do when there is none. */
function asked(css: string): string[] {
  return [...css.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name ?? "");
}

test.each(sheets)("every token that $path asks for exists", ({ css }) => {
  expect(asked(css).filter((name) => !named.has(name))).toEqual([]);
});

test.each(sheets.filter(({ path }) => path.endsWith(".module.css")))(
  "$path says its colours by name, so that dark, print and forced colours can change them",
  ({ css }) => {
    expect([...css.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)].map(([colour]) => colour)).toEqual([]);
  },
);
