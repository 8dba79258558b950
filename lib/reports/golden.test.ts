import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { words } from "#lib/words/words.ts";
import { apSheet } from "./ap/sheet.ts";
import { goldenCases } from "./golden/cases.ts";
import { someOrganisation } from "./golden/some-facts.ts";
import { sheetText } from "./sheet-text.ts";
import { spellOut } from "./spell-out.ts";

const folder = fileURLToPath(new URL("./golden/", import.meta.url));
// GOLDEN=write makes the files again; what changed is then read as a difference and reviewed.
const write = process.env.GOLDEN === "write";

describe.each(goldenCases)("the AP sheet of $name", ({ name, facts, filing }) => {
  const report = apSheet({ facts, organisation: someOrganisation, decisions: decide(facts), filing });

  test.each(["nl", "en"] as const)("reads in %s as it was reviewed", (locale) => {
    const t = words(locale);
    const text = sheetText(spellOut(report, locale, t), t("reports.notAsked"));
    const file = `${folder}${name}.${locale}.txt`;
    if (write) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, "utf8"));
  });
});
