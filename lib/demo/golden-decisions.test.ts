import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { spellOut } from "#lib/decisions/spell-out.ts";
import { locales, words } from "#lib/words/words.ts";
import { cast } from "./cast.ts";
import { placedAt } from "./placed-at.ts";

const placed = placedAt(new Date("2026-11-24T10:00:00.000Z"));

it.each(locales)("decides the cast as it was reviewed, in %s", (locale) => {
  const told = cast.map(({ title, facts }) => {
    const known = facts(placed);
    return `# ${title[locale]}\n\n${spellOut(decide(known), known, words(locale))}\n`;
  });
  const file = new URL(`./golden/decisions.${locale}.txt`, import.meta.url);
  const text = told.join("\n");
  if (process.env.GOLDEN === "write") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
