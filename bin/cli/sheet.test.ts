import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { WrongUse } from "#bin/wrong-use.ts";
import { castNames } from "#lib/reports/ap/cast-sheet.ts";
import { questionIds } from "#lib/reports/ap/questions.ts";
import { sheetSchema } from "#lib/reports/ap/sheet-schema.ts";
import { needsDatabase, run } from "./sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "lekwijzer-sheet-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

const at = ["--at", "2026-11-24T07:23:00.000Z"];
const has = (program: string) => {
  try {
    execFileSync(program, [program === "qpdf" ? "--version" : "-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

async function said(...args: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(await run(args)).toBe(0);
  const lines = write.mock.calls.map(([line]) => String(line)).join("");
  write.mockRestore();
  return lines;
}

test("needs no database, and lists the names of the cast", async () => {
  expect(needsDatabase).toBe(false);
  expect((await said("--list")).trim().split("\n")).toEqual(castNames);
  expect(castNames).toHaveLength(6);
});

test.each([
  ["a name that nobody has", ["nobody", "--format", "json", "--out", "x"]],
  ["no format", ["ransomware", "--out", "x"]],
  ["no file", ["ransomware", "--format", "json"]],
  ["a moment that is none", ["ransomware", "--format", "json", "--out", "x", "--at", "soon"]],
  ["an answer that is not there", ["ransomware", "--loud"]],
])("refuses %s", async (_, args) => {
  await expect(run(args)).rejects.toThrow(WrongUse);
});

describe.each(castNames)("%s as JSON", (name) => {
  test("fits its schema, has every question, and the hash that its PDF bears", async () => {
    const out = join(folder, `${name}.json`);
    const line = await said(name, "--format", "json", "--out", out, ...at);
    const json = JSON.parse(readFileSync(out, "utf8"));
    const schema = z.fromJSONSchema(sheetSchema as unknown as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(json).error?.issues ?? []).toEqual([]);
    const ids = json.answers.flatMap(({ entries }: { entries: { id: string }[] }) =>
      entries.map(({ id }) => id),
    );
    expect(ids).toEqual(questionIds);
    expect(line).toContain(json.hash);
    expect(schema.safeParse({ ...json, hash: "x" }).success).toBe(false);
  });
});

test("as PDF it is tagged, in its language, whole, and the same for the same moment", async () => {
  for (const locale of ["nl", "en"]) {
    const [one, other] = ["one", "other"].map((each) => join(folder, `${each}.${locale}.pdf`)) as [
      string,
      string,
    ];
    const args = ["ransomware", "--format", "pdf", "--locale", locale, ...at, "--out"];
    await said(...args, one);
    await said(...args, other);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    expect(readFileSync(one).subarray(0, 5).toString()).toBe("%PDF-");
    if (has("qpdf")) execFileSync("qpdf", ["--check", one], { stdio: "ignore" });
    if (!has("pdfinfo")) continue;
    const info = execFileSync("pdfinfo", [one]).toString();
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +\S/m);
    const tags = execFileSync("pdfinfo", ["-struct-text", one], {
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
    expect(tags).toMatch(/^\s*H1\b/m);
    expect(tags).toMatch(/^\s*H2\b/m);
  }
});
