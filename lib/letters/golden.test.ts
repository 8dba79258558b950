import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { blockText, composeLetter } from "./compose.ts";
import { addressOf, letterCases, someInput } from "./golden/cases.ts";

const folder = fileURLToPath(new URL("./golden/", import.meta.url));
// GOLDEN=write makes the files again; what changed is then read as a difference and reviewed.
const write = process.env.GOLDEN === "write";

describe.each(letterCases)("the letter $name", (one) => {
  test.each(["nl", "en"] as const)("reads in %s as it was reviewed", (locale) => {
    const group = one.facts.groups.find(({ id }) => id === one.groupId) ?? null;
    const made = composeLetter(one.facts, group, someInput(one.kind, locale, { address: addressOf(one) }));
    const blocks = made.blocks.flatMap((block) => [`## ${block.heading}`, blockText(block)]);
    const text = `${[`# ${made.subject}`, made.greeting, ...blocks, made.closing].filter(Boolean).join("\n\n")}\n`;
    const file = `${folder}${one.name}.${locale}.txt`;
    if (write) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, "utf8"));
  });
});
